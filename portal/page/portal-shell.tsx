import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Messenger } from './chat/messenger.tsx';
import { AppRoom } from './frame/app-room.tsx';
import { ChoiceDialog } from './frame/choice-dialog.tsx';
import { people } from './frame/host-page.ts';
import { PortalAlert } from './frame/portal-alert.tsx';
import { Sliders } from './frame/slider.tsx';
import { useAppLinks } from './frame/use-app-links.ts';
import { tellTimeIn } from './format.ts';
import { MainMenu } from './main-menu.tsx';
import { Market } from './market/market.tsx';
import { portalQueries } from './portal-queries.ts';
import { DeveloperTools } from './tools/developer-tools.tsx';
import { TopBar } from './top-bar.tsx';
import type { Place } from './address.ts';
import { useAddress } from './use-address.ts';
import { useLivePortal } from './use-live-portal.ts';
import type { Viewing } from './viewing.ts';
import './frame/frame.css';

/** The whole page: top bar, menu, and what the address says. */
export function PortalShell() {
  const { as, lang, width, theme, place } = useAddress();
  const { data: portal } = useQuery(portalQueries.portal);
  const complaints = useLivePortal();
  const [toolsOpen, setToolsOpen] = useState(false);
  const viewer = portal?.viewers.find(({ id }) => id === as);
  const viewing = { as: viewer?.id ?? portal?.defaultViewerId ?? 0, lang, width };
  const { data: app } = useQuery({ ...portalQueries.app(viewing.as), enabled: portal !== undefined });
  useAppLinks(viewing.as, portal !== undefined);
  useEffect(() => {
    people.list = portal?.viewers ?? [];
  }, [portal]);
  if (portal === undefined) return null;
  tellTimeIn(portal.viewers.find(({ id }) => id === viewing.as)?.timeZone ?? '');

  return (
    <div className="portal" data-frame-theme={theme}>
      <TopBar
        portal={portal}
        viewing={viewing}
        complaints={complaints}
        toolsOpen={toolsOpen}
        onToggleTools={() => setToolsOpen(!toolsOpen)}
      />
      <MainMenu place={place} appName={app === undefined || app.state === 'absent' ? '' : portal.app.name} />
      <Room viewing={viewing} place={place} appName={portal.app.name} />
      {toolsOpen && (
        <DeveloperTools
          people={portal.viewers}
          width={width}
          theme={theme}
          onClose={() => setToolsOpen(false)}
        />
      )}
      <Sliders {...viewing} appName={portal.app.name} people={portal.viewers} />
      <ChoiceDialog />
      <PortalAlert />
    </div>
  );
}

interface RoomProps {
  readonly viewing: Viewing;
  readonly place: Place;
  readonly appName: string;
}

function Room({ viewing, place, appName }: RoomProps) {
  if (place.kind === 'app') return <AppRoom {...viewing} appName={appName} />;
  if (place.kind === 'market') return <Market as={viewing.as} appName={appName} />;
  return <Messenger viewing={viewing} place={place} />;
}
