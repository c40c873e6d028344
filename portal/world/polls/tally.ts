import type { Answer, Vote } from '../records/polls.ts';

const ANONYMOUS = 2;

/** Whether nobody may know who voted for what. */
export function isAnonymous(vote: Vote): boolean {
  return vote.anonymity === ANONYMOUS;
}

/** How often an answer was ticked. */
export function ticksOf(vote: Vote, answer: Answer): number {
  return votersOf(vote, answer).length;
}

/** Ids of those who ticked an answer, lowest first; the portal tells them of public polls only. */
export function votersOf(vote: Vote, answer: Answer): number[] {
  return [...vote.ballots.values()]
    .filter(({ lines }) => lines.some(({ answerId }) => answerId === answer.id))
    .map(({ personId }) => personId)
    .sort((one, other) => one - other);
}

/** Ids of the answers that a person ticked. */
export function tickedBy(vote: Vote, personId: number): number[] {
  return vote.ballots.get(personId)?.lines.map(({ answerId }) => answerId) ?? [];
}

/** Ticks per voter, unrounded; with several answers the sum may pass 100. */
export function percentOf(vote: Vote, answer: Answer): number {
  return vote.ballots.size === 0 ? 0 : (ticksOf(vote, answer) * 100) / vote.ballots.size;
}

/** In the order in which the answers are shown. */
export function sortedAnswers(vote: Vote): Answer[] {
  return vote.answers.toSorted((one, other) => one.sort - other.sort || one.id - other.id);
}
