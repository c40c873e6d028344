import { readRecord, withDraft, withoutDraft, writeRecord, type DraftRecord } from './draft-record.ts';
import { portalRhythm } from './draft-rhythm.ts';
import { roomFor } from './draft-room.ts';
import type { DraftStore } from './draft-store.ts';
import { ownDeliveries } from './own-deliveries.ts';

/** null: nothing is to be written. */
type Change = (record: DraftRecord) => DraftRecord | null;
type Options = Readonly<Record<string, string>>;

/** The way to the user's options; `beacon` is for a page that is going away. */
export interface OptionsAccess {
  /** The option that holds this form's record. */
  readonly key: string;
  /** The options as they were when the page opened. */
  readonly options: Options;
  readonly read: () => Promise<Options>;
  readonly write: (values: Options) => Promise<void>;
  readonly beacon: (values: Options) => boolean;
}

/** What this page has read or written since it opened, newer than the options it was opened with. */
const known = new Map<string, string>();

/**
 * Drafts among the user's options on the portal, for browsers that forbid a frame to store anything.
 * All options of a user are one record that the portal rewrites as a whole, so each write begins by reading it.
 */
export function createPortalDrafts({ key, options, read, write, beacon }: OptionsAccess): DraftStore {
  const here = () => readRecord(known.get(key) ?? options[key]);

  const own = ownDeliveries();
  let puts: Promise<unknown> = Promise.resolve();

  /** Behind the puts that are under way, so that an older draft never comes last. */
  function put(change: Change): Promise<boolean> {
    const mine = puts.then(() => putNow(change));
    puts = mine.catch(() => undefined);
    return mine;
  }

  async function putNow(change: Change): Promise<boolean> {
    const there = await read();
    const next = change(readRecord(there[key]));
    if (next === null) {
      known.set(key, there[key] ?? '');
      return false;
    }
    const text = writeRecord(own.adopt(next));
    await write({ ...roomFor(key, text, there), [key]: text });
    known.set(key, text);
    return true;
  }

  return {
    rhythm: portalRhythm,
    read: () => own.adopt(here()),
    write: (draft) =>
      put((record) => (own.isTaken(record, draft.id) ? null : withDraft(record, draft, Date.now()))),
    leave(draft) {
      const record = here();
      if (record.finished.includes(draft.id)) return;
      const text = writeRecord(withDraft(record, draft, Date.now()));
      beacon({ [key]: text });
      known.set(key, text);
    },
    async finish(id) {
      known.set(key, writeRecord(withoutDraft(here(), id, Date.now())));
      await put((record) => withoutDraft(record, id, Date.now()));
    },
    // No tab hears of another one here; the next write does, before it writes.
    onFinished: () => () => undefined,
  };
}
