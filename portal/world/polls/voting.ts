import { personOf } from '../people.ts';
import { type AttachedPoll, allowsRevote, pollAddress, type PollRights, rightsOf } from './poll-rights.ts';
import type { Vote } from '../records/polls.ts';
import { storeMessage } from '../post.ts';
import { Refusal } from '../refusal.ts';
import { stoppedPoll } from '../system-lines.ts';
import type { World } from '../world.ts';

const YEAR = 365 * 86_400_000;

/**
 * One person's ballot on the poll of a message; replaces an earlier one where the poll allows it. A poll with
 * one answer keeps the first id, ids of other polls are ignored.
 * @throws Refusal ACCESS_DENIED, VOTE_CLOSED, or VOTE_REFUSED for an empty ballot and a change not allowed.
 */
export function castBallot(
  world: World,
  { messageId, personId, answerIds }: { messageId: number; personId: number; answerIds: readonly number[] },
): void {
  const { poll, rights } = readablePoll(world, messageId, personId);
  const { vote } = poll;
  if (rights.isFinished) throw new Refusal('VOTE_CLOSED');
  if (rights.isVoted && !allowsRevote(vote)) throw new Refusal('VOTE_REFUSED');
  const chosen = chosenAnswers(vote, answerIds);
  if (chosen.length === 0) throw new Refusal('VOTE_REFUSED');
  storeBallot(world, { vote, personId, answerIds: chosen });
  world.emit({ type: 'vote', chatId: poll.chat.id, messageId });
}

/**
 * Takes a ballot back; harmless for somebody who has not voted.
 * @throws Refusal ACCESS_DENIED, or VOTE_REFUSED when the poll is closed or allows no change.
 */
export function recallBallot(
  world: World,
  { messageId, personId }: { messageId: number; personId: number },
): void {
  const { poll, rights } = readablePoll(world, messageId, personId);
  if (rights.isFinished || !allowsRevote(poll.vote)) throw new Refusal('VOTE_REFUSED');
  poll.vote.ballots.delete(personId);
  world.emit({ type: 'vote', chatId: poll.chat.id, messageId });
}

/** Closes the poll of a message; the first time, the system says so in the chat. @throws Refusal ACCESS_DENIED. */
export function stopPoll(
  world: World,
  { messageId, personId }: { messageId: number; personId: number },
): void {
  const poll = ownPoll(world, messageId, personId);
  poll.vote.endsAt = world.now();
  if (!poll.vote.stopAnnounced) {
    poll.vote.stopAnnounced = true;
    storeMessage(world, { chatId: poll.chat.id, text: stoppedPoll(world, personId, poll.vote.question) });
  }
  world.emit({ type: 'vote', chatId: poll.chat.id, messageId });
}

/** Opens the poll of a message again, for a year; nothing is said in the chat. @throws Refusal ACCESS_DENIED. */
export function resumePoll(
  world: World,
  { messageId, personId }: { messageId: number; personId: number },
): void {
  const poll = ownPoll(world, messageId, personId);
  poll.vote.endsAt = world.now() + YEAR;
  world.emit({ type: 'vote', chatId: poll.chat.id, messageId });
}

/** Puts a ballot in, whatever the rights. */
export function storeBallot(
  world: World,
  { vote, personId, answerIds }: { vote: Vote; personId: number; answerIds: readonly number[] },
): void {
  const { event } = world.counters;
  vote.ballots.set(personId, {
    eventId: event(),
    eventQuestionId: event(),
    personId,
    at: world.now(),
    lines: answerIds.map((answerId) => ({ id: event(), answerId })),
  });
}

function readablePoll(
  world: World,
  messageId: number,
  personId: number,
): { poll: AttachedPoll; rights: PollRights } {
  const poll = pollAddress(world, messageId);
  if (poll === null) throw new Refusal('ACCESS_DENIED');
  const rights = rightsOf(world, poll, personOf(world, personId));
  if (!rights.canRead) throw new Refusal('ACCESS_DENIED');
  return { poll, rights };
}

function ownPoll(world: World, messageId: number, personId: number): AttachedPoll {
  const { poll, rights } = readablePoll(world, messageId, personId);
  if (!rights.canEdit) throw new Refusal('ACCESS_DENIED');
  return poll;
}

function chosenAnswers(vote: Vote, answerIds: readonly number[]): number[] {
  const known = [...new Set(answerIds)].filter((id) => vote.answers.some((answer) => answer.id === id));
  return vote.fieldType === 1 ? known : known.slice(0, 1);
}
