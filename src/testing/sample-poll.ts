import type { Poll, PollAnswer } from '../poll/poll.ts';

/** A public poll nobody has voted in yet, for tests. */
export function samplePoll(changes: Partial<Poll> = {}): Poll {
  return {
    messageId: 5120,
    attachId: 352,
    voteId: 340,
    questionId: 418,
    question: 'Which day for the demo?',
    answers: sampleAnswers({ Mon: 0, Tue: 0, Wed: 0 }),
    anonymity: 'public',
    several: false,
    revote: true,
    voters: 0,
    open: true,
    voted: false,
    canVote: true,
    canRevote: true,
    canManage: false,
    ...changes,
  };
}

/** Answers by their text, with their votes. */
export function sampleAnswers(votes: Readonly<Record<string, number>>): PollAnswer[] {
  return Object.entries(votes).map(([text, count], row) => ({
    id: 1101 + row,
    text,
    votes: count,
    chosen: false,
  }));
}
