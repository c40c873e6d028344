import { personOf } from '../people.ts';
import { pollAddress, rightsOf } from './poll-rights.ts';
import type { Answer, Vote } from '../records/polls.ts';
import { isAnonymous, percentOf, sortedAnswers, tickedBy, ticksOf, votersOf } from './tally.ts';
import type { World } from '../world.ts';

export interface PollCardAnswer {
  readonly id: number;
  readonly text: string;
  readonly votes: number;
  /** Share of the voters, two decimals. */
  readonly percent: number;
  readonly mine: boolean;
  /** Empty for an anonymous poll. */
  readonly voterIds: readonly number[];
}

/** The poll of a message as one person sees it in the chat. */
export interface PollCard {
  readonly messageId: number;
  readonly voteId: number;
  readonly attachId: number;
  readonly question: string;
  readonly answers: readonly PollCardAnswer[];
  readonly anonymous: boolean;
  readonly several: boolean;
  readonly voters: number;
  readonly finished: boolean;
  readonly voted: boolean;
  readonly canVote: boolean;
  /** May change or recall the ballot given. */
  readonly canRevote: boolean;
  readonly canStop: boolean;
}

/** Null when the message carries no poll (any more) or the person may not read the chat. */
export function pollCardOf(world: World, messageId: number, personId: number): PollCard | null {
  const poll = pollAddress(world, messageId);
  if (poll === null) return null;
  const { vote, attach } = poll;
  const rights = rightsOf(world, poll, personOf(world, personId));
  if (!rights.canRead) return null;
  return {
    messageId,
    voteId: vote.id,
    attachId: attach.id,
    question: vote.question,
    answers: sortedAnswers(vote).map((answer) => cardAnswer(vote, answer, personId)),
    anonymous: isAnonymous(vote),
    several: vote.fieldType === 1,
    voters: vote.ballots.size,
    finished: rights.isFinished,
    voted: rights.isVoted,
    canVote: rights.canVote,
    canRevote: rights.isVoted && rights.canRevote,
    canStop: rights.canEdit && !rights.isFinished,
  };
}

function cardAnswer(vote: Vote, answer: Answer, personId: number): PollCardAnswer {
  return {
    id: answer.id,
    text: answer.text,
    votes: ticksOf(vote, answer),
    percent: Math.round(percentOf(vote, answer) * 100) / 100,
    mine: tickedBy(vote, personId).includes(answer.id),
    voterIds: isAnonymous(vote) ? [] : votersOf(vote, answer),
  };
}
