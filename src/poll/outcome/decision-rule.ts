import { toAsciiDigits } from '../text/digits.ts';

/** What an answer needs to be decided upon: the most votes, more than half of the ballots, or two thirds of them. */
export type Share = 'most' | 'majority' | 'two-thirds';

/** How a poll is decided. Without one the results only say who leads. */
export interface Rule {
  readonly share: Share;
  /** Percent of the members who must have voted, 1..100; 0 for no quorum. */
  readonly quorum: number;
}

/** True when `votes` of `ballots` are the share. The most votes are nobody's before the first vote. */
export function hasShare(share: Share, votes: number, ballots: number): boolean {
  switch (share) {
    case 'most':
      return votes > 0;
    case 'majority':
      return votes * 2 > ballots;
    case 'two-thirds':
    default:
      return votes > 0 && votes * 3 >= ballots * 2;
  }
}

/** How many of `members` must have voted for the quorum; 0 without one. Of one member at least one. */
export function quorumOf({ quorum }: Rule, members: number): number {
  return Math.ceil((members * quorum) / 100);
}

/** A quorum as it is typed: the first whole number, in the digits of any script, is a percentage up to 100; else 0. */
export function quorumTyped(typed: string): number {
  const [number = '0'] = /\d+/u.exec(toAsciiDigits(typed)) ?? [];
  return Math.min(100, Number(number));
}
