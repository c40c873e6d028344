import type { Poll, PollAnswer } from './poll.ts';
import { hasShare, quorumOf, type Rule } from './rule.ts';
import { settlingBallots } from './settling.ts';

/** Who may still vote. */
export interface Electorate {
  /**
   * Members of the chat now, 0 when not known. May count too many (bots). Who has voted and left, or will join, is not
   * among them: what is said to be settled is so with these members.
   */
  readonly members: number;
  /** True when others may vote as well, as in open chats and channels. */
  readonly isOpen: boolean;
}

/** What the ballots come to under a rule, were the poll closed with them. */
export type Verdict =
  | { readonly kind: 'decided'; readonly winner: PollAnswer }
  /** Several answers would win. */
  | { readonly kind: 'tie' }
  /** The leading answers lack the rule's share. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'no-quorum' }
  /** There is a quorum, and nobody knows how many members. */
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
  /** People who have still to vote for the quorum; 0 without one, null when the number of members is not known. */
  readonly quorumShort: number | null;
}

/** As much of a poll as its outcome depends on. */
export type Count = Pick<Poll, 'answers' | 'voters' | 'open' | 'revote'>;

/** Where the poll stands under the rule. The ballots counted are people: with several answers allowed not ticks. */
export function outcomeOf(poll: Count, rule: Rule, electorate: Electorate): Outcome {
  const verdict = verdictOf(poll, rule, electorate.members);
  const leaders = leadersOf(poll.answers);
  const remaining = remainingBallots(poll, electorate);
  return {
    verdict,
    leaders,
    finality: finalityOf(poll, rule, electorate, verdict, remaining),
    settling: remaining === null ? null : settlingBallots(poll, rule, electorate.members, remaining),
    short: shortOf(poll, rule),
    quorumShort: quorumShortOf(poll.voters, rule, electorate.members),
  };
}

/** The verdict, were the poll closed now. */
export function verdictOf({ answers, voters }: Count, rule: Rule, members: number): Verdict {
  const leaders = leadersOf(answers);
  const [winner] = leaders;
  if (!winner) return { kind: 'no-votes' };
  const quorumShort = quorumShortOf(voters, rule, members);
  if (quorumShort === null) return { kind: 'unknown-quorum' };
  if (quorumShort > 0) return { kind: 'no-quorum' };
  if (!hasShare(rule.share, winner.votes, voters)) return { kind: 'missed' };
  return leaders.length === 1 ? { kind: 'decided', winner } : { kind: 'tie' };
}

/** How many ballots may still come at most; null when nobody knows, or when each of those cast may still change. */
function remainingBallots({ voters, open, revote }: Count, { members, isOpen }: Electorate): number | null {
  if (!open) return 0;
  // More voters than members: guests have voted, and more of them may.
  if (revote || isOpen || members <= 0 || voters > members) return null;
  return members - voters;
}

function finalityOf(
  poll: Count,
  rule: Rule,
  { members }: Electorate,
  verdict: Verdict,
  remaining: number | null,
): Outcome['finality'] {
  if (!poll.open) return 'closed';
  if (remaining === null) return 'open';
  if (verdict.kind === 'decided')
    return settlingBallots(poll, rule, members, remaining) === 0 ? 'settled' : 'open';
  // A decision is nearest when everybody who is left votes for one of the leaders.
  const [leader] = leadersOf(poll.answers);
  if (!leader) return remaining === 0 ? 'hopeless' : 'open';
  return verdictOf(withBallotsFor(poll, leader.id, remaining), rule, members).kind === 'decided'
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

function quorumShortOf(voters: number, rule: Rule, members: number): number | null {
  if (rule.quorum === 0) return 0;
  return members <= 0 ? null : Math.max(0, quorumOf(rule, members) - voters);
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
