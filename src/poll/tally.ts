import { percentOf } from './percent.ts';
import type { Poll, PollAnswer } from './poll.ts';

/** One row of the results. */
export interface TallyRow {
  readonly answer: PollAnswer;
  /** Share of the voters, 0..100, whole. With several answers allowed the rows may sum to more than 100. */
  readonly percent: number;
  /** Has the most votes, alone. */
  readonly leads: boolean;
  /** Has the most votes, together with others. */
  readonly tied: boolean;
}

/** The results of a poll, ready to be shown. */
export interface Tally {
  /** In the author's order. */
  readonly rows: readonly TallyRow[];
  readonly leader: 'none' | 'one' | 'tie';
  /** The answers with the most votes; empty while nobody has voted. */
  readonly leaders: readonly PollAnswer[];
}

/** Percentages, leader and ties of a poll. */
export function tallyOf(poll: Pick<Poll, 'answers' | 'voters'>): Tally {
  const most = Math.max(0, ...poll.answers.map(({ votes }) => votes));
  const leaders = most === 0 ? [] : poll.answers.filter(({ votes }) => votes === most);
  const isLeader = (answer: PollAnswer) => most > 0 && answer.votes === most;
  return {
    rows: poll.answers.map((answer) => ({
      answer,
      percent: percentOf(answer.votes, poll.voters),
      leads: isLeader(answer) && leaders.length === 1,
      tied: isLeader(answer) && leaders.length > 1,
    })),
    leader: leaders.length === 0 ? 'none' : leaders.length === 1 ? 'one' : 'tie',
    leaders,
  };
}
