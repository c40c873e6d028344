import type { NamedDraft } from './draft-record.ts';
import type { DraftStore } from './draft-store.ts';

export type DraftStatus = 'idle' | 'changed' | 'saved' | 'failed';

export interface DraftKeeper {
  /** Returns the way to stop listening. */
  readonly listen: (listener: KeeperListener) => () => void;
  /** The draft as it is now; it is written when the store's rhythm says so. */
  readonly change: (draft: NamedDraft) => void;
  /** How far its sending has come: written as `change` is, or not before it is at rest (see Rhythm). */
  readonly progress: (draft: NamedDraft, isAtRest: boolean) => void;
  /** Writes the draft at once; resolves when it is certain to be there, throws when it cannot be or must not be kept. */
  readonly keep: (draft: NamedDraft) => Promise<void>;
  /** The page is going away: what is not written yet goes now. */
  readonly leave: () => void;
  /** The draft is done with, sent or cleared: nothing of it is written after this. `next` takes its place. */
  readonly finish: (id: string, next: NamedDraft | null) => Promise<void>;
}

export interface KeeperListener {
  readonly onStatus: (status: DraftStatus) => void;
  /** The draft turned out to be in the hands of another tab: sent, cleared, or on its way. */
  readonly onGone: (id: string) => void;
}

/** The draft is in the hands of another tab. */
class DraftTaken extends Error {
  override readonly name = 'DraftTaken';
}

/** Writes a draft in the rhythm of its store, and never one that is done with. */
export function createDraftKeeper(store: DraftStore): DraftKeeper {
  const listeners = new Set<KeeperListener>();
  let waiting: { draft: NamedDraft; changedAt: number; typedAt: number } | null = null;
  let underWay: NamedDraft | null = null;
  let writtenAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finished = new Set<string>();

  function tellStatus(status: DraftStatus): void {
    for (const { onStatus } of listeners) onStatus(status);
  }

  function plan(): void {
    clearTimeout(timer);
    if (!waiting) return;
    const pause = store.rhythm.dueAt({ ...waiting, writtenAt }) - Date.now();
    timer = setTimeout(writeWaiting, Math.max(0, pause));
  }

  function writeWaiting(): void {
    if (!waiting) return;
    const { draft } = waiting;
    waiting = null;
    void write(draft).catch(() => {
      // It goes along with the next change; until then the status says so.
      waiting ??= { draft, changedAt: Date.now(), typedAt: Date.now() };
    });
  }

  /** @returns false when another tab has it. */
  async function write(draft: NamedDraft, isRun = false): Promise<boolean> {
    if (finished.has(draft.id)) return false;
    writtenAt = Date.now();
    underWay = draft;
    try {
      const isKept = await store.write(draft, isRun);
      if (underWay === draft) underWay = null;
      if (!isKept) for (const { onGone } of listeners) onGone(draft.id);
      else if (!waiting) tellStatus('saved');
      return isKept;
    } catch (thrown) {
      tellStatus('failed');
      throw thrown;
    }
  }

  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(draft) {
      if (finished.has(draft.id)) return;
      const now = Date.now();
      waiting = { draft, changedAt: waiting?.changedAt ?? now, typedAt: now };
      tellStatus('changed');
      plan();
    },
    progress(draft, isAtRest) {
      if (finished.has(draft.id)) return;
      const now = Date.now();
      waiting = { draft, changedAt: waiting?.changedAt ?? now, typedAt: now };
      clearTimeout(timer);
      if (isAtRest || store.rhythm.whileSending) plan();
    },
    async keep(draft) {
      waiting = null;
      clearTimeout(timer);
      if (!(await write(draft, true))) throw new DraftTaken();
    },
    leave() {
      clearTimeout(timer);
      const unsure = waiting?.draft ?? underWay;
      if (unsure && !finished.has(unsure.id)) store.leave(unsure);
      waiting = null;
    },
    finish(id, next) {
      finished.add(id);
      waiting = null;
      clearTimeout(timer);
      tellStatus('idle');
      return store.finish(id, next);
    },
  };
}
