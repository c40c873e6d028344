import type { Draft } from '../../poll/draft.ts';
import type { Overflow } from '../form/undoable.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { NamedDraft } from './draft-record.ts';

/** The draft of one form. All that changes it, typing and sending alike, ends in this one record. */
export interface DraftInHand {
  /** Something was typed or chosen. */
  readonly edit: (change: Omit<Draft, 'deliveries'>) => void;
  /** Answers that found no room, or none of them. */
  readonly setOverflow: (overflow: Overflow | null) => void;
  /** A run begins: the draft is stored, or this throws. */
  readonly keep: (draft: Draft) => Promise<void>;
  /** A run goes on, or has come to rest. */
  readonly note: (draft: Draft, isAtRest: boolean) => void;
  /** The draft is done with. `next` takes its place, if there is something left to send. */
  readonly finish: (next: NamedDraft | null) => Promise<void>;
}

export function createDraftInHand(keeper: DraftKeeper, found: NamedDraft): DraftInHand {
  let named = found;
  return {
    edit(change) {
      named = { ...named, draft: { ...named.draft, ...change } };
      keeper.change(named);
    },
    setOverflow(overflow) {
      if (overflow === (named.overflow ?? null)) return;
      named = { ...named, overflow };
      keeper.change(named);
    },
    keep(draft) {
      named = { ...named, draft };
      return keeper.keep(named);
    },
    note(draft, isAtRest) {
      named = { ...named, draft };
      keeper.progress(named, isAtRest);
    },
    finish: (next) => keeper.finish(named.id, next),
  };
}
