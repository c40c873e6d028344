import { membersVoted, remainingBallots, type Electorate } from './electorate.ts';
import type { Poll, PollAnswer } from '../poll.ts';
import { hasShare, quorumOf, type Rule } from './decision-rule.ts';
import { settlingBallots } from './settling.ts';

/** What the ballots come to under a rule, were the poll closed with them. */
export type Verdict =
  | { readonly kind: 'decided'; readonly winner: PollAnswer }
  /** Several answers would win. */
  | { readonly kind: 'tie' }
  /** The leading answers lack the rule's share. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'no-quorum' }
  /** There is a quorum, and how many members there are, or have voted, is not known well enough. */
  | { readonly kind: 'unknown-quorum' }
  | { readonly kind: 'no-votes' };

/** Where a poll stands under a rule. */
export interface Outcome {
  readonly verdict: Verdict;
  /**
   * closed: the poll is closed, the verdict holds. settled: it is open, and no missing ballot can change the verdict,
   * which is decided. hopeless: it is open, and no missing ballot can bring a decision. open: all else, so always
   * while votes may be changed, or nobody knows who may still vote.
   */
  readonly finality: 'closed' | 'settled' | 'hopeless' | 'open';
  /** The answers with the most votes. */
  readonly leaders: readonly PollAnswer[];
  /** Further ballots, all for one leader, after which no other could change that it wins; null where that is never. */
  readonly settling: number | null;
  /** Further ballots, all for one leader, after which it would win if the poll were closed; 0 when one does now. */
  readonly short: number;
  /** Members who have still to vote for the quorum, at least; 0 without one, null when that is not known. */
  readonly quorumShort: number | null;
}

/** As much of a poll as its outcome depends on. */
export type Count = Pick<Poll, 'answers' | 'voters' | 'open' | 'revote'>;

/** Where the poll stands under the rule. The ballots counted are people: with several answers allowed not ticks. */
export function outcomeOf(poll: Count, rule: Rule, electorate: Electorate): Outcome {
  const verdict = verdictOf(poll, rule, electorate);
  const leaders = leadersOf(poll.answers);
  const remaining = remainingBallots(poll, electorate);
  return {
    verdict,
    leaders,
    finality: finalityOf(poll, rule, electorate, verdict, remaining),
    settling: remaining === null ? null : settlingBallots(poll, rule, electorate, remaining),
    short: shortOf(poll, rule),
    quorumShort: quorumShortOf(poll.voters, rule, electorate),
  };
}

/** The verdict, were the poll closed now. */
export function verdictOf({ answers, voters }: Count, rule: Rule, electorate: Electorate): Verdict {
  const leaders = leadersOf(answers);
  const [winner] = leaders;
  if (!winner) return { kind: 'no-votes' };
  const quorumShort = quorumShortOf(voters, rule, electorate);
  if (quorumShort === null) return { kind: 'unknown-quorum' };
  if (quorumShort > 0) return { kind: 'no-quorum' };
  if (!hasShare(rule.share, winner.votes, voters)) return { kind: 'missed' };
  return leaders.length === 1 ? { kind: 'decided', winner } : { kind: 'tie' };
}

function finalityOf(
  poll: Count,
  rule: Rule,
  electorate: Electorate,
  verdict: Verdict,
  remaining: number | null,
): Outcome['finality'] {
  if (!poll.open) return 'closed';
  if (remaining === null) return 'open';
  if (verdict.kind === 'decided')
    return settlingBallots(poll, rule, electorate, remaining) === 0 ? 'settled' : 'open';
  // A decision is nearest when everybody who is left votes for one of the leaders.
  const [leader] = leadersOf(poll.answers);
  if (!leader) return remaining === 0 ? 'hopeless' : 'open';
  return verdictOf(withBallotsFor(poll, leader.id, remaining), rule, electorate).kind === 'decided'
    ? 'open'
    : 'hopeless';
}

/** Of the rule's share and of an undivided lead. A quorum is told apart, since anybody's ballot counts for it. */
function shortOf({ answers, voters }: Count, { share }: Rule): number {
  const leaders = leadersOf(answers);
  const most = leaders[0]?.votes ?? 0;
  const forLead = leaders.length === 1 ? 0 : 1;
  switch (share) {
    case 'most':
      return forLead;
    case 'majority':
      return Math.max(forLead, voters - 2 * most + 1);
    case 'two-thirds':
    default:
      return Math.max(forLead, 2 * voters - 3 * most);
  }
}

/** Members alone count for a quorum. What is not read is taken for nobody's until it changes nothing. */
function quorumShortOf(voters: number, rule: Rule, electorate: Electorate): number | null {
  if (rule.quorum === 0) return 0;
  if (electorate.members <= 0) return null;
  const { least, most } = membersVoted(voters, electorate);
  const needed = quorumOf(rule, electorate.members);
  if (least >= needed) return 0;
  return most < needed ? needed - most : null;
}

function withBallotsFor(poll: Count, answerId: number, ballots: number): Count {
  return {
    ...poll,
    voters: poll.voters + ballots,
    answers: poll.answers.map((answer) =>
      answer.id === answerId ? { ...answer, votes: answer.votes + ballots } : answer,
    ),
  };
}

/** The answers with the most votes; none before the first vote. */
function leadersOf(answers: readonly PollAnswer[]): readonly PollAnswer[] {
  const most = Math.max(0, ...answers.map(({ votes }) => votes));
  return most === 0 ? [] : answers.filter(({ votes }) => votes === most);
}
