const MENTION = /\[USER=(\d+)\]/giu;
const DAY = 86_400_000;

/** One person, reminded of one poll. */
export interface Reminder {
  readonly messageId: number;
  readonly personId: number;
  /** s epoch. */
  readonly at: number;
}

/** A reply under a poll. */
export interface PollReply {
  readonly id: number;
  readonly authorId: number;
  /** ms epoch. */
  readonly date: number;
  /** With mark-up. */
  readonly text: string;
  /** The template id it was sent with, where the portal tells. */
  readonly uuid: string | null;
}

/** Whom the replies under a poll and one's own notices have reminded of it, and when last, ms epoch. */
export function remindedAt(
  messageId: number,
  replies: readonly PollReply[],
  own: readonly Reminder[],
): ReadonlyMap<number, number> {
  const times = [
    ...replies.flatMap(({ text, date }) => mentionedIn(text).map((personId) => [personId, date] as const)),
    ...own
      .filter((row) => row.messageId === messageId)
      .map(({ personId, at }) => [personId, at * 1000] as const),
  ];
  const last = new Map<number, number>();
  for (const [personId, at] of times) last.set(personId, Math.max(at, last.get(personId) ?? 0));
  return last;
}

/** Ids of the people a text mentions. */
export function mentionedIn(text: string): number[] {
  return [...text.matchAll(MENTION)].map(([, id]) => Number(id));
}

/** True when somebody was reminded less than a day ago. `at` and `now` in ms. */
export function isRecent(at: number | undefined, now: number): boolean {
  return at !== undefined && now - at < DAY;
}
