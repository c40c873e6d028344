import { createStore } from '../store.ts';

/** One row of a list of the portal's own from which an app lets people choose. */
export interface ChoiceItem {
  readonly id: string;
  readonly name: string;
  /** What it is: a position, "Department", "Deal". */
  readonly note: string;
  /** Not to be chosen. */
  readonly blocked: boolean;
}

export interface Choice {
  readonly title: string;
  readonly items: readonly ChoiceItem[];
  readonly several: boolean;
  /** Ids that are chosen already. */
  readonly chosen: readonly string[];
}

export interface OpenChoice extends Choice {
  /** Null when it is cancelled. */
  readonly choose: (ids: readonly string[] | null) => void;
}

export const openChoice = createStore<OpenChoice | null>(null);

/** The ids that were chosen, null when the dialog was cancelled. A new one cancels the one before. */
export function ask(choice: Choice): Promise<readonly string[] | null> {
  openChoice.get()?.choose(null);
  return new Promise((resolve) => {
    openChoice.set({
      ...choice,
      choose(ids) {
        openChoice.set(null);
        resolve(ids);
      },
    });
  });
}
