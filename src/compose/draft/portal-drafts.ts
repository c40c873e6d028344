import { readRecord, withDraft, withoutDraft, type DraftRecord, type NamedDraft } from './draft-record.ts';
import { portalRhythm } from './autosave-delay.ts';
import { roomFor } from './draft-quota.ts';
import type { DraftStore } from './draft-store.ts';
import { ownDeliveries } from './tab-ownership.ts';
import { chatLimit, packRecord } from './pack-record.ts';

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
  function inTurn(put: () => Promise<boolean>): Promise<boolean> {
    const mine = puts.then(put);
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
    const text = packRecord(own.adopt(next));
    await write({ ...roomFor(key, text, there), [key]: text });
    isThere(text);
    return true;
  }

  /** Two windows may write in the same moment, and the later one wins: what stands there afterwards decides. */
  async function putRun(draft: NamedDraft): Promise<boolean> {
    if (!(await putNow(kept(draft)))) return false;
    const there = (await read())[key] ?? '';
    isThere(there);
    return there !== '' && !own.isTaken(readRecord(there), draft.id);
  }

  function kept(draft: NamedDraft): Change {
    return (record) => (own.isTaken(record, draft.id) ? null : withDraft(record, draft, Date.now()));
  }

  return {
    rhythm: portalRhythm,
    chatLimit: (draft) => chatLimit(here(), draft),
    read: () => own.adopt(here()),
    write: (draft, isRun = false) => inTurn(() => (isRun ? putRun(draft) : putNow(kept(draft)))),
    leave(draft) {
      const record = here();
      if (record.finished.includes(draft.id)) return;
      const text = packedOrNull(withDraft(record, draft, Date.now()));
      if (text === null) return;
      if (beacon({ [key]: text })) return isThere(text);
      unsent.set(key, text);
      // Where only the form goes and the page stays, a usual call gets there: it renews the token.
      inTurn(() => putNow(kept(draft))).catch(() => undefined);
    },
    async finish(id, next) {
      const finished = (record: DraftRecord) => withoutDraft(record, id, { savedAt: Date.now(), next });
      isThere(packRecord(finished(here())));
      await inTurn(() => putNow(finished));
    },
    // No tab hears of another one here; the next write does, before it writes.
    onFinished: () => () => undefined,
  };
}

/** Null for a draft that is too long: the page is going, and there is nobody left to tell. */
function packedOrNull(record: DraftRecord): string | null {
  try {
    return packRecord(record);
  } catch {
    return null;
  }
}
