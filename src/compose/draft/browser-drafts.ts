import { readRecord, withDraft, withoutDraft, writeRecord, type NamedDraft } from './draft-record.ts';
import { browserRhythm } from './autosave-delay.ts';
import type { DraftStore } from './draft-store.ts';
import { ownDeliveries } from './tab-ownership.ts';

/** More than any draft needs, in characters. */
const ROOM = 65_536;

/**
 * The browser's storage, or null where it has no room for a draft or forbids a frame of another site to have one (the
 * access itself throws). A draft that is in there already stays there: it is written over.
 */
export function browserStorage(key: string): Storage | null {
  try {
    const storage = globalThis.localStorage;
    if (storage.getItem(key) !== null) return storage;
    const probe = 'quorum:probe';
    storage.setItem(probe, ' '.repeat(ROOM));
    storage.removeItem(probe);
    return storage;
  } catch {
    return null;
  }
}

/** As much of Storage as is used. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Drafts in the browser. All tabs share the record, so each write begins by reading it. */
export function createBrowserDrafts({ storage, key }: { storage: TextStorage; key: string }): DraftStore {
  const read = () => readRecord(storage.getItem(key));
  const own = ownDeliveries();

  function keep(draft: NamedDraft): boolean {
    const record = read();
    if (own.isTaken(record, draft.id)) return false;
    storage.setItem(key, writeRecord(own.adopt(withDraft(record, draft, Date.now()))));
    return true;
  }

  return {
    rhythm: browserRhythm,
    chatLimit: () => null,
    read: () => own.adopt(read()),
    write: (draft) => new Promise((resolve) => resolve(keep(draft))),
    leave(draft) {
      try {
        keep(draft);
      } catch {
        // The storage is full, and the page is going: there is nobody left to tell.
      }
    },
    finish: (id, next) =>
      new Promise((resolve) => {
        const record = withoutDraft(read(), id, { savedAt: Date.now(), next });
        storage.setItem(key, writeRecord(record));
        resolve();
      }),
    onFinished(listener) {
      const hear = (event: StorageEvent) => {
        if (event.key === key) listener(readRecord(event.newValue).finished);
      };
      globalThis.addEventListener('storage', hear);
      return () => globalThis.removeEventListener('storage', hear);
    },
  };
}
