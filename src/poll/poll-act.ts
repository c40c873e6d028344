import type { Poll } from './poll.ts';

/** What a person may do with a poll. */
export type PollAct =
  | { readonly kind: 'vote'; readonly answerIds: readonly number[] }
  | { readonly kind: 'recall' | 'stop' | 'resume' | 'delete' };

/** True when the poll, as the portal has it now, shows that the act was done. A deleted poll is never read. */
export function showsAct(poll: Poll, act: PollAct): boolean {
  switch (act.kind) {
    case 'vote':
      return poll.voted && isBallot(poll, act.answerIds);
    case 'recall':
      return !poll.voted;
    case 'stop':
      return !poll.open;
    case 'resume':
      return poll.open;
    case 'delete':
    default:
      return false;
  }
}

/** A poll for one answer keeps the first of a ballot. */
function isBallot({ answers, several }: Poll, answerIds: readonly number[]): boolean {
  const cast = new Set(several ? answerIds : answerIds.slice(0, 1));
  return answers.every(({ id, chosen }) => chosen === cast.has(id));
}
