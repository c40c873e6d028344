import { beaconUserOptions, readUserOptions, writeUserOptions } from '../bitrix24/options.ts';
import type { Session } from '../bitrix24/session.ts';
import { browserStorage, createBrowserDrafts } from './browser-drafts.ts';
import type { DraftStore } from './draft-store.ts';
import { createPortalDrafts } from './portal-drafts.ts';

export interface DraftOwner {
  readonly session: Session;
  readonly userId: number;
  /** The user's options as they were when the page opened. */
  readonly options: Readonly<Record<string, string>>;
  /** The chat whose placement the form stands in, null on the app's own page. */
  readonly dialogId: string | null;
}

/** Browser storage where the browser allows it in a frame of another site, the user's options on the portal where not. */
export function openDrafts({ session, userId, options, dialogId }: DraftOwner): DraftStore {
  const place = dialogId ?? 'none';
  const storage = browserStorage();
  if (storage) {
    return createBrowserDrafts({ storage, key: `quorum:draft:${session.memberId}:${userId}:${place}` });
  }
  return createPortalDrafts({
    key: `draft:${place}`,
    options,
    read: () => readUserOptions(session.request),
    write: (values) => writeUserOptions(session.request, values),
    beacon: (values) => beaconUserOptions(session, values),
  });
}
