import { useMutation, useQuery } from '@tanstack/react-query';
import { ChartColumn } from 'lucide-react';
import { useState } from 'react';
import type { AppView, Outcome } from '../../doors/page-wire.ts';
import { APP_IN_SLIDER, openSlider } from '../frame/stage.ts';
import { portalQueries } from '../portal-queries.ts';
import { write } from '../wire.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import './market.css';

/** The portal's applications: what is here, and how it comes and goes. */
export function Market({ as, appName }: { readonly as: number; readonly appName: string }) {
  const { data: app } = useQuery(portalQueries.app(as));
  return (
    <main className="market">
      <h1>Applications</h1>
      {app !== undefined && <AppCard as={as} name={appName} app={app} />}
    </main>
  );
}

interface AppCardProps {
  readonly as: number;
  readonly name: string;
  readonly app: AppView;
}

function AppCard({ as, name, app }: AppCardProps) {
  const [isRemoving, setRemoving] = useState(false);
  const change = useMutation({
    mutationFn: (wish: { action: 'install' | 'update' | 'remove'; clean?: boolean }) =>
      write<Outcome>(`/_page/app/${wish.action}?as=${as}`, { clean: wish.clean ?? false }),
  });
  const come = async (action: 'install' | 'update'): Promise<void> => {
    await change.mutateAsync({ action });
    await openSlider(APP_IN_SLIDER);
  };
  return (
    <article className="market__app" aria-label={name}>
      <span className="market__icon">
        <ChartColumn aria-hidden size={28} />
      </span>
      <div className="market__words">
        <h2>{name}</h2>
        <p role="status">{stateWords(app)}</p>
      </div>
      {app.mayInstall && (
        <div className="market__actions">
          {app.state === 'absent' && <Action name="Install" onPress={() => void come('install')} />}
          {app.state === 'unfinished' && (
            <Action name="Finish installing" onPress={() => void openSlider(APP_IN_SLIDER)} />
          )}
          {app.state === 'installed' && (
            <Action name={`Update to version ${app.version + 1}`} onPress={() => void come('update')} />
          )}
          {app.state !== 'absent' && (
            <button type="button" className="button" onClick={() => setRemoving(true)}>
              Remove
            </button>
          )}
        </div>
      )}
      {isRemoving && (
        <RemoveDialog
          name={name}
          onCancel={() => setRemoving(false)}
          onRemove={(clean) => {
            setRemoving(false);
            change.mutate({ action: 'remove', clean });
          }}
        />
      )}
    </article>
  );
}

function Action({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="button button--primary" onClick={onPress}>
      {name}
    </button>
  );
}

function stateWords({ state, version, mayInstall }: AppView): string {
  if (state === 'installed') return `Version ${version}, installed`;
  if (state === 'unfinished') return `Version ${version}, not fully installed`;
  return mayInstall ? 'Not installed' : 'Not installed. An administrator can install it.';
}
