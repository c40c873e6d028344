import { beaconUserOptions, getUserOptions, setUserOptions } from '../../bitrix24/calls/options.ts';
import type { Session } from '../../bitrix24/door/session.ts';
import { browserStorage, createBrowserDrafts } from './browser-drafts.ts';
import type { DraftStore } from './draft-store.ts';
import { createPortalDrafts } from './portal-drafts.ts';

export interface DraftOwner {
  readonly session: Session;
  readonly userId: number;
  /** The user's options as they were when the page opened. */
  readonly options: Readonly<Record<string, string>>;
  /** Names the form among the person's own: one draft for each. */
  readonly place: string;
}

/** Browser storage where the browser allows it in a frame of another site and has room, the user's options on the portal where not. */
export function openDrafts({ session, userId, options, place }: DraftOwner): DraftStore {
  const key = `quorum:draft:${session.memberId}:${userId}:${place}`;
  const storage = browserStorage(key);
  if (storage) return createBrowserDrafts({ storage, key });
  return createPortalDrafts({
    key: `draft:${place}`,
    options,
    read: () => session.request.ask(getUserOptions),
    write: async (values) => {
      await session.request.ask(setUserOptions(values));
    },
    beacon: (values) => beaconUserOptions(session, values),
  });
}
