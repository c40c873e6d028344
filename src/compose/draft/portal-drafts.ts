import {
  readRecord,
  withDraft,
  withoutDraft,
  writeRecord,
  type DraftRecord,
  type NamedDraft,
} from './draft-record.ts';
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
  /** False when nothing was sent. */
  readonly beacon: (values: Options) => boolean;
}

/** What this page has read or written since it opened, newer than the options it was opened with. */
const known = new Map<string, string>();
/** What was left but could not be sent on the way out: this page has it, the portal does not. */
const unsent = new Map<string, string>();

/**
 * Drafts among the user's options on the portal, for browsers that forbid a frame to store anything.
 * All options of a user are one record that the portal rewrites as a whole, so each write begins by reading it.
 */
export function createPortalDrafts({ key, options, read, write, beacon }: OptionsAccess): DraftStore {
  const here = () => readRecord(unsent.get(key) ?? known.get(key) ?? options[key]);

  function isThere(text: string): void {
    known.set(key, text);
    unsent.delete(key);
  }

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
      isThere(there[key] ?? '');
      return false;
    }
    const text = writeRecord(own.adopt(next));
    await write({ ...roomFor(key, text, there), [key]: text });
    isThere(text);
    return true;
  }

  function putDraft(draft: NamedDraft): Promise<boolean> {
    return put((record) => (own.isTaken(record, draft.id) ? null : withDraft(record, draft, Date.now())));
  }

  return {
    rhythm: portalRhythm,
    read: () => own.adopt(here()),
    write: putDraft,
    leave(draft) {
      const record = here();
      if (record.finished.includes(draft.id)) return;
      const text = writeRecord(withDraft(record, draft, Date.now()));
      if (beacon({ [key]: text })) return isThere(text);
      unsent.set(key, text);
      // Where only the form goes and the page stays, a usual call gets there: it renews the token.
      putDraft(draft).catch(() => undefined);
    },
    async finish(id) {
      isThere(writeRecord(withoutDraft(here(), id, Date.now())));
      await put((record) => withoutDraft(record, id, Date.now()));
    },
    // No tab hears of another one here; the next write does, before it writes.
    onFinished: () => () => undefined,
  };
}
