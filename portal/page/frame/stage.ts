import type { OpeningWish } from '../../doors/page-wire.ts';
import { createStore } from '../store.ts';

/** What a slider shows: the app once more, or a person's page of the portal's own. */
export type SliderBody =
  | { readonly kind: 'app'; readonly opening: Pick<OpeningWish, 'placement' | 'options' | 'popup'> }
  | { readonly kind: 'person'; readonly personId: number };

export interface SliderContent {
  /** '' = the app's name. */
  readonly title: string;
  /** Pixels, null for the portal's own. */
  readonly width: number | null;
  /** How many pixels stay free before it, null for the portal's own. */
  readonly leftBoundary: number | null;
  /** What hangs at its edge, null for nothing. Colours as CSS knows them. */
  readonly label: { readonly text: string; readonly ground: string; readonly color: string } | null;
  readonly body: SliderBody;
}

export interface OpenSlider {
  readonly id: number;
  readonly content: SliderContent;
  readonly close: () => void;
}

/** The last one is on top. */
export const sliders = createStore<readonly OpenSlider[]>([]);

/** The title the app gave its page, '' for its name. */
export const appTitle = createStore('');

/** What the portal says in a box of its own, '' for nothing. */
export const portalAlert = createStore('');

/** What stands in the message box, by dialog id. */
export const messageDrafts = createStore<Readonly<Record<string, string>>>({});

let lastSlider = 0;

export function writeMessageDraft(dialogId: string, text: string): void {
  messageDrafts.set({ ...messageDrafts.get(), [dialogId]: text });
}

/** A slider of a certain body, with the portal's own looks. */
export function plainSlider(title: string, body: SliderBody): SliderContent {
  return { title, width: null, leftBoundary: null, label: null, body };
}

/** As a link to the app's page opens it: the page around the frame is told that it stands in a slider. */
export const APP_IN_SLIDER = plainSlider('', {
  kind: 'app',
  opening: {
    placement: 'DEFAULT',
    options: { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' },
    popup: false,
  },
});

/** Above those that are open. @returns a promise for its end. */
export function openSlider(content: SliderContent): Promise<void> {
  lastSlider += 1;
  const id = lastSlider;
  return new Promise((resolve) => {
    sliders.set([
      ...sliders.get(),
      {
        id,
        content,
        close() {
          const open = sliders.get();
          const place = open.findIndex((each) => each.id === id);
          if (place === -1) return;
          for (const above of open.slice(place + 1).reverse()) above.close();
          sliders.set(sliders.get().filter((each) => each.id !== id));
          resolve();
        },
      },
    ]);
  });
}
