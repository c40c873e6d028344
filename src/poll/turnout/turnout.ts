import { percentOf, type Percent } from '../percent.ts';

/** How many of a chat voted. */
export interface Turnout extends Percent {
  readonly voters: number;
  readonly members: number;
}

/** Turnout of a poll in a chat of `members`; null when the number of members is not known (0). */
export function turnoutOf(voters: number, members: number): Turnout | null {
  return members <= 0 ? null : { voters, members, ...percentOf(voters, members) };
}
