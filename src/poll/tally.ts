import { isRounded, percentsOf, type Percent } from './percent.ts';
import type { Poll, PollAnswer } from './poll.ts';

/** One row of the results. Its percent is the share of the voters; with several answers allowed they do not add up. */
export interface TallyRow extends Percent {
  readonly answer: PollAnswer;
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
  /** True when one answer each is allowed and the rounded shares do not add up to 100, which is to be said. */
  readonly isRounded: boolean;
}

/** Percentages, leader and ties of a poll. */
export function tallyOf(poll: Pick<Poll, 'answers' | 'voters' | 'several'>): Tally {
  const most = Math.max(0, ...poll.answers.map(({ votes }) => votes));
  const leaders = most === 0 ? [] : poll.answers.filter(({ votes }) => votes === most);
  const isLeader = (answer: PollAnswer) => most > 0 && answer.votes === most;
  const percents = percentsOf(
    poll.answers.map(({ votes }) => votes),
    poll.voters,
    poll.several,
  );
  const rows = poll.answers.map((answer, place) => ({
    answer,
    percent: percents[place]?.percent ?? 0,
    bound: percents[place]?.bound ?? null,
    leads: isLeader(answer) && leaders.length === 1,
    tied: isLeader(answer) && leaders.length > 1,
  }));
  return {
    rows,
    isRounded: isRounded(rows, poll),
    leader: leaders.length === 0 ? 'none' : leaders.length === 1 ? 'one' : 'tie',
    leaders,
  };
}
