import type { DraftRecord, NamedDraft } from './draft-record.ts';
import type { Rhythm } from './autosave-delay.ts';

/** The one place where the drafts of one form are kept. */
export interface DraftStore {
  readonly rhythm: Rhythm;
  /** To how many chats at once the draft can be sent, for want of room here; null = to all of its own. */
  readonly chatLimit: (draft: NamedDraft) => number | null;
  /** What is kept, as far as this page knows. */
  readonly read: () => DraftRecord;
  /**
   * Keeps the draft, after what was asked for before; true when it is certain. False when another tab has sent or
   * cleared the draft, or is sending it: nothing is written then, and `read` gives what is there.
   * Throws when it cannot be kept.
   * @param isRun a run is about to begin: another window that writes at the same moment must not go unseen
   */
  readonly write: (draft: NamedDraft, isRun?: boolean) => Promise<boolean>;
  /** Keeps the draft of a page that is going away, as well as that can be done. */
  readonly leave: (draft: NamedDraft) => void;
  /**
   * The draft is done with, sent or cleared, and `next` takes its place, if any. From the call on `read` knows; it
   * resolves when every page will.
   */
  readonly finish: (id: string, next: NamedDraft | null) => Promise<void>;
  /** Tells when another tab is done with a draft. Returns the way to stop. */
  onFinished(listener: (ids: readonly string[]) => void): () => void;
}
