import { ChartColumn, MessagesSquare, PanelRightOpen, Store } from 'lucide-react';
import type { Place } from './address.ts';
import { APP_IN_SLIDER, openSlider } from './frame/stage.ts';

interface MainMenuProps {
  readonly place: Place;
  /** '' = there is none. */
  readonly appName: string;
}

/** The portal's left menu; below the page on a phone. */
export function MainMenu({ place, appName }: MainMenuProps) {
  return (
    <nav className="main-menu" aria-label="Main menu">
      <a
        href="#/chat"
        aria-current={place.kind === 'messenger' || place.kind === 'navigation' ? 'page' : undefined}
      >
        <MessagesSquare aria-hidden size={22} strokeWidth={1.75} />
        Messenger
      </a>
      {appName !== '' && (
        <>
          <a href="#/app" aria-current={place.kind === 'app' ? 'page' : undefined}>
            <ChartColumn aria-hidden size={22} strokeWidth={1.75} />
            {appName}
          </a>
          <button type="button" onClick={() => void openSlider(APP_IN_SLIDER)}>
            <PanelRightOpen aria-hidden size={22} strokeWidth={1.75} />
            In a slider
          </button>
        </>
      )}
      <a href="#/market" aria-current={place.kind === 'market' ? 'page' : undefined}>
        <Store aria-hidden size={22} strokeWidth={1.75} />
        Market
      </a>
    </nav>
  );
}
