const MENTION = /\[USER=(\d+)\]/giu;
const DAY = 86_400_000;
/** What reminders may take of the user's options, in characters: some 400 people. */
const REMINDERS_MAX = 8_000;
const KEPT_FOR = 30 * DAY;

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

/** My own reminders from an option's value: a JSON list of [messageId, personId, time]; no row, no harm. */
export function parseReminders(value: string | undefined): Reminder[] {
  const rows = parsedJson(value ?? '');
  return Array.isArray(rows) ? rows.flatMap(reminderOf) : [];
}

/** The option's value with new reminders in it: each person once a poll, the newest month of them, within 8 kB. */
export function remindersText(known: readonly Reminder[], added: readonly Reminder[], now: number): string {
  const last = new Map<string, Reminder>();
  for (const row of [...known, ...added].sort((one, other) => one.at - other.at)) {
    const key = `${row.messageId}-${row.personId}`;
    last.delete(key);
    if (row.at * 1000 > now - KEPT_FOR) last.set(key, row);
  }
  const rows = [...last.values()].map(({ messageId, personId, at }) => [messageId, personId, at]);
  while (JSON.stringify(rows).length > REMINDERS_MAX) rows.shift();
  return JSON.stringify(rows);
}

function reminderOf(row: unknown): Reminder[] {
  if (!Array.isArray(row)) return [];
  const [messageId, personId, at]: unknown[] = row;
  return isCount(messageId) && isCount(personId) && isCount(at) ? [{ messageId, personId, at }] : [];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
