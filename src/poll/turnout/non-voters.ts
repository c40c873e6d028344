/** Somebody in the chat. */
export interface Member {
  readonly id: number;
  readonly name: string;
  /** Absolute http(s) address, or null without a photo. */
  readonly photo: string | null;
  /** `#rrggbb`, the ground behind the initials. */
  readonly color: string;
  /** Job title, '' when not known. */
  readonly position: string;
  /** False for bots, for stand-ins of an open line's visitors and for former employees: nobody waits for their vote. */
  readonly counts: boolean;
  /** Away until then, ms since the epoch; null = here. */
  readonly absentUntil: number | null;
}

/** Who of a chat has taken part in a public poll, and who has not. */
export interface Participation {
  /** Members who count. */
  readonly members: number;
  /** Of those, how many have voted. */
  readonly voted: number;
  /** Voters who are no members who count: visitors of an open chat, people who left. */
  readonly guests: number;
  /** The members who have not voted: first those who are here, then those away, each by name. */
  readonly left: readonly Member[];
}

/** Members minus voters. A member or a voter who is told of twice counts once. `locale` orders the names. */
export function participationOf(
  members: readonly Member[],
  voterIds: Iterable<number>,
  locale: string,
): Participation {
  const voters = new Set(voterIds);
  const counting = new Map(members.filter(({ counts }) => counts).map((member) => [member.id, member]));
  const left = [...counting.values()].filter(({ id }) => !voters.has(id));
  const voted = counting.size - left.length;
  return {
    members: counting.size,
    voted,
    guests: voters.size - voted,
    left: left.sort(byPresenceAndName(locale)),
  };
}

/** How many members count, for an anonymous poll, where that is all one may know. */
export function headCount(members: readonly Member[]): number {
  return new Set(members.filter(({ counts }) => counts).map(({ id }) => id)).size;
}

function byPresenceAndName(locale: string): (one: Member, other: Member) => number {
  const names = new Intl.Collator(locale);
  return (one, other) =>
    Number(one.absentUntil !== null) - Number(other.absentUntil !== null) ||
    names.compare(one.name, other.name) ||
    one.id - other.id;
}
