import { membersVoted, type Electorate } from './electorate.ts';
import type { Poll } from '../poll.ts';
import { quorumOf, type Rule, type Share } from './decision-rule.ts';

/**
 * The fewest further ballots, all for one leading answer and no other, after which that answer wins whatever the rest
 * of the `remaining` ballots say; 0 when it does already, null when even all of them would not do. Ballots that were
 * cast must be final.
 */
export function settlingBallots(
  { answers, voters }: Pick<Poll, 'answers' | 'voters'>,
  rule: Rule,
  electorate: Electorate,
  remaining: number,
): number | null {
  const [most = 0, second = 0] = answers.map(({ votes }) => votes).sort((one, other) => other - one);
  // The rest may all go to the second: the lead has to be longer than that.
  const forLead = Math.floor((remaining - (most - second)) / 2) + 1;
  const forShare = sharedVotes(rule.share, voters + remaining) - most;
  const forQuorum = quorumOf(rule, electorate.members) - membersVoted(voters, electorate).least;
  const ballots = Math.max(0, forLead, forShare, forQuorum);
  return ballots <= remaining ? ballots : null;
}

/** The fewest votes that are the share of so many ballots. */
function sharedVotes(share: Share, ballots: number): number {
  switch (share) {
    case 'most':
      return 1;
    case 'majority':
      return Math.floor(ballots / 2) + 1;
    case 'two-thirds':
    default:
      return Math.ceil((2 * ballots) / 3);
  }
}
