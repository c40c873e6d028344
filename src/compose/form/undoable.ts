import type { Draft, PollContent } from '../../poll/draft.ts';
import { contentOf, valuesOf, type ComposeValues } from './compose-values.ts';
import type { Caret } from './use-field-focus.ts';

/** A change that took something away in one stroke. */
export interface Undoable {
  /** listed: a text became answers. unnamed: names and times of a chat were taken out. */
  readonly what: 'cleared' | 'replaced' | 'respelled' | 'listed' | 'unnamed';
  /** The form before. */
  readonly before: ComposeValues;
  /** Pasted answers that found no room. */
  readonly rest: readonly string[];
  /** Where the person was before. */
  readonly caret?: Caret | null;
  /** What could be undone before: answers that had found no room come back with it. */
  readonly earlier?: Undoable | null;
}

/** Pasted answers that found no room, as they are kept with the draft: they stand nowhere else. */
export interface Overflow {
  /** What the form said before. */
  readonly before: PollContent;
  readonly rest: readonly string[];
}

/** A paste may hold a whole book; of what is kept with the draft, this much. */
const KEPT = 100;

/** True while Undo would take back a paste only; whatever is written after it ends that. */
export function isOfPaste({ what, rest }: Undoable): boolean {
  return rest.length === 0 && (what === 'listed' || what === 'unnamed');
}

/** What of it must outlast the page; null where nothing would be lost. */
export function overflowOf(undoable: Undoable | null): Overflow | null {
  if (!undoable || undoable.rest.length === 0) return null;
  return { before: contentOf(undoable.before), rest: undoable.rest.slice(0, KEPT) };
}

export function undoableOf({ before, rest }: Overflow, draft: Pick<Draft, 'chats' | 'rule'>): Undoable {
  return { what: 'replaced', before: valuesOf({ ...draft, content: before }), rest };
}
