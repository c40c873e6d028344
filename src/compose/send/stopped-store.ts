import type { Session } from '../../bitrix24/door/session.ts';
import { optionStore } from '../../memory/option-store.ts';
import { readStopped, writeStopped, type StoppedPoll } from '../../poll/delivery/stopped-polls.ts';
import { browserStorage } from '../draft/browser-drafts.ts';

/** The polls whose sending was stopped while unclear: one list of a person, whichever form they were sent from. */
export interface StoppedStore {
  /** As far as this page knows. */
  readonly read: () => readonly StoppedPoll[];
  /** Changes the list; certain once it resolves, which rejects when it cannot be stored. */
  readonly change: (change: (list: readonly StoppedPoll[]) => readonly StoppedPoll[]) => Promise<void>;
}

const OPTION = 'stopped';

/** What this page has written, newer than the options it was opened with. */
const known = new Map<string, string>();

/** Beside the drafts: in the browser where it allows that, among the user's options where not (decision 18). */
export function openStopped({
  session,
  userId,
  options,
}: {
  readonly session: Session;
  readonly userId: number;
  /** The user's options as they were when the page opened. */
  readonly options: Readonly<Record<string, string>>;
}): StoppedStore {
  const key = `quorum:stopped:${session.memberId}:${userId}`;
  const storage = browserStorage(key);
  if (storage) {
    const read = () => readStopped(storage.getItem(key), Date.now());
    return {
      read,
      change: (change) =>
        new Promise((resolve) => {
          storage.setItem(key, writeStopped(change(read())));
          resolve();
        }),
    };
  }
  return {
    read: () => readStopped(known.get(key) ?? options[OPTION], Date.now()),
    async change(change) {
      const written = await optionStore(session.request).update((there) => {
        const text = writeStopped(change(readStopped(there[OPTION], Date.now())));
        return text === (there[OPTION] ?? '') ? {} : { [OPTION]: text };
      });
      known.set(key, written[OPTION] ?? '');
    },
  };
}
