import { useQuery } from '@tanstack/react-query';
import { portalQueries } from '../portal-queries.ts';
import type { Viewing } from '../viewing.ts';
import { AppPage } from './app-page.tsx';

/** Behind the app's menu item: its page, its installer for whoever may install it, or the portal's own word. */
export function AppRoom(viewing: Viewing & { readonly appName: string }) {
  const { data: app } = useQuery(portalQueries.app(viewing.as));
  if (app === undefined) return <main className="app-page" aria-busy />;
  if (app.state === 'absent') {
    return (
      <PortalsWord title="There is no such application here">
        <a className="button" href="#/market">
          Open the Market
        </a>
      </PortalsWord>
    );
  }
  if (app.state === 'unfinished' && !app.mayInstall) {
    return (
      <PortalsWord title="The application is not fully installed yet">
        <p>Ask the administrator of your Bitrix24 to finish the installation.</p>
      </PortalsWord>
    );
  }
  return <AppPage key={`${app.state} ${app.version}`} {...viewing} />;
}

function PortalsWord({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <main className="app-page">
      <section className="portals-word">
        <h1>{title}</h1>
        {children}
      </section>
    </main>
  );
}
