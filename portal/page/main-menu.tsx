import { ChartColumn, MessagesSquare, PanelRightOpen } from 'lucide-react';
import type { Place } from './address.ts';
import type { SliderContent } from './frame/stage.ts';
import { openSlider } from './frame/stage.ts';

/** As a link to the app's page opens it: the page around the frame is told that it stands in a slider. */
const APP_IN_SLIDER: SliderContent = {
  title: '',
  width: null,
  opening: {
    placement: 'DEFAULT',
    options: { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' },
    popup: false,
  },
};

/** The portal's left menu; below the page on a phone. */
export function MainMenu({ place, appName }: { readonly place: Place; readonly appName: string }) {
  return (
    <nav className="main-menu" aria-label="Main menu">
      <a href="#/chat" aria-current={place.kind === 'app' ? undefined : 'page'}>
        <MessagesSquare aria-hidden size={22} strokeWidth={1.75} />
        Messenger
      </a>
      <a href="#/app" aria-current={place.kind === 'app' ? 'page' : undefined}>
        <ChartColumn aria-hidden size={22} strokeWidth={1.75} />
        {appName}
      </a>
      <button type="button" onClick={() => void openSlider(APP_IN_SLIDER)}>
        <PanelRightOpen aria-hidden size={22} strokeWidth={1.75} />
        In a slider
      </button>
    </nav>
  );
}
