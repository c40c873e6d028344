import { emptyContent, type Draft } from '../../poll/draft.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import { valuesOf } from '../form/compose-values.ts';
import type { Undoable } from '../form/undoable.ts';

/** What to say of answers that found no room; undone, the whole text is the question. */
export function overfullStart(
  { overfull }: PollStart,
  draft: Pick<Draft, 'chats' | 'rule'>,
): Undoable | null {
  if (!overfull) return null;
  const before = valuesOf({ ...draft, content: { ...emptyContent, question: overfull.text } });
  return { what: 'replaced', before, rest: overfull.rest };
}
