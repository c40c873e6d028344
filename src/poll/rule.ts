/** What an answer needs to be decided upon: the most votes, more than half of the ballots, or two thirds of them. */
export type Share = 'most' | 'majority' | 'two-thirds';

/** How a poll is decided. Without one the results only say who leads. */
export interface Rule {
  readonly share: Share;
  /** Percent of the members who must have voted, 1..100; 0 for no quorum. */
  readonly quorum: number;
}

/** The quorum that is suggested first. */
export const QUORUM_USUAL = 50;

/** True when `votes` of `ballots` are the share. The most votes are nobody's before the first vote. */
export function hasShare(share: Share, votes: number, ballots: number): boolean {
  switch (share) {
    case 'most':
      return votes > 0;
    case 'majority':
      return votes * 2 > ballots;
    case 'two-thirds':
      return votes > 0 && votes * 3 >= ballots * 2;
  }
}

/** How many of `members` must have voted for the quorum; 0 without one. Of one member at least one. */
export function quorumOf({ quorum }: Rule, members: number): number {
  return Math.ceil((members * quorum) / 100);
}

/** The same rule? None is one, too. */
export function sameRule(one: Rule | null, other: Rule | null): boolean {
  return one?.share === other?.share && one?.quorum === other?.quorum;
}
