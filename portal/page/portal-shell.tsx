import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Messenger } from './chat/messenger.tsx';
import { AppPage } from './frame/app-page.tsx';
import { PeopleDialog } from './frame/people-dialog.tsx';
import { Slider } from './frame/slider.tsx';
import { MainMenu } from './main-menu.tsx';
import { portalQueries } from './portal-queries.ts';
import { DeveloperTools } from './tools/developer-tools.tsx';
import { TopBar } from './top-bar.tsx';
import { useAddress } from './use-address.ts';
import { useLivePortal } from './use-live-portal.ts';
import './frame/frame.css';

/** The whole page: top bar, menu, and what the address says. */
export function PortalShell() {
  const { as, lang, width, place } = useAddress();
  const { data: portal } = useQuery(portalQueries.portal);
  const complaints = useLivePortal();
  const [toolsOpen, setToolsOpen] = useState(false);
  if (portal === undefined) return null;

  const viewer = portal.viewers.find(({ id }) => id === as);
  const viewing = { as: viewer?.id ?? portal.defaultViewerId, lang, width };
  return (
    <div className="portal">
      <TopBar
        portal={portal}
        viewing={viewing}
        complaints={complaints}
        toolsOpen={toolsOpen}
        onToggleTools={() => setToolsOpen(!toolsOpen)}
      />
      <MainMenu place={place} appName={portal.app.name} />
      {place.kind === 'app' ? <AppPage {...viewing} /> : <Messenger viewing={viewing} place={place} />}
      {toolsOpen && (
        <DeveloperTools people={portal.viewers} width={width} onClose={() => setToolsOpen(false)} />
      )}
      <Slider {...viewing} />
      <PeopleDialog people={portal.viewers} />
    </div>
  );
}
