import type { SelectedPerson } from '../../frame/host.ts';
import type { OpeningWish } from '../../page-wire.ts';
import { createStore } from '../store.ts';

/** The app in front of the page. */
export interface SliderContent {
  /** '' = the app's name. */
  readonly title: string;
  /** Pixels, null for the portal's own. */
  readonly width: number | null;
  readonly opening: Pick<OpeningWish, 'placement' | 'options' | 'popup'>;
}

/** As a link to the app's page opens it: the page around the frame is told that it stands in a slider. */
export const APP_IN_SLIDER: SliderContent = {
  title: '',
  width: null,
  opening: {
    placement: 'DEFAULT',
    options: { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' },
    popup: false,
  },
};

export interface OpenSlider {
  readonly content: SliderContent;
  readonly close: () => void;
}

export interface OpenPeopleDialog {
  readonly several: boolean;
  /** Null when it is cancelled. */
  readonly choose: (people: readonly SelectedPerson[] | null) => void;
}

export const slider = createStore<OpenSlider | null>(null);
export const peopleDialog = createStore<OpenPeopleDialog | null>(null);

/** The title the app gave its page, '' for its name. */
export const appTitle = createStore('');

/** What stands in the message box, by dialog id. */
export const messageDrafts = createStore<Readonly<Record<string, string>>>({});

export function writeMessageDraft(dialogId: string, text: string): void {
  messageDrafts.set({ ...messageDrafts.get(), [dialogId]: text });
}

/** One slider at a time: a new one closes the one before. @returns a promise for its end. */
export function openSlider(content: SliderContent): Promise<void> {
  slider.get()?.close();
  return new Promise((resolve) => {
    slider.set({
      content,
      close() {
        slider.set(null);
        resolve();
      },
    });
  });
}

export function askForPeople(several: boolean): Promise<readonly SelectedPerson[] | null> {
  peopleDialog.get()?.choose(null);
  return new Promise((resolve) => {
    peopleDialog.set({
      several,
      choose(people) {
        peopleDialog.set(null);
        resolve(people);
      },
    });
  });
}
