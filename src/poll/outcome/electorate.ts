/** Who may vote in the chat of a poll, and who of those who voted belongs to it. */
export interface Electorate {
  /** Members of the chat now, 0 when not known. May count too many (bots) until the members are read. */
  readonly members: number;
  /** True when others may vote as well, as in open chats and channels. */
  readonly isOpen: boolean;
  /**
   * How many voters are not members now: they have left, or visited an open chat. Their votes count, but not for a
   * quorum. `least` and `most` differ while members or voters are not all read.
   */
  readonly outsiders: { readonly least: number; readonly most: number };
  /** True when the poll hides who voted: then those who left cannot be told from members, and count as such. */
  readonly isHidden: boolean;
}

/** An electorate whose voters are all members, as far as one knows. */
export function closedElectorate(members: number): Electorate {
  return { members, isOpen: false, outsiders: { least: 0, most: 0 }, isHidden: false };
}

/** How many members have voted. */
export function membersVoted(
  voters: number,
  { outsiders }: Electorate,
): { readonly least: number; readonly most: number } {
  return { least: Math.max(0, voters - outsiders.most), most: Math.max(0, voters - outsiders.least) };
}

/** How many ballots may still come at most; null when nobody knows, or when each of those cast may still change. */
export function remainingBallots(
  { voters, open, revote }: { readonly voters: number; readonly open: boolean; readonly revote: boolean },
  electorate: Electorate,
): number | null {
  if (!open) return 0;
  const { members, isOpen, isHidden, outsiders } = electorate;
  const isCounted = members > 0 && !isHidden && outsiders.least === outsiders.most;
  const remaining = members - membersVoted(voters, electorate).most;
  return revote || isOpen || !isCounted || remaining < 0 ? null : remaining;
}
