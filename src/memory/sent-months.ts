import * as z from 'zod/mini';
import type { SentPoll } from '../poll/sent-polls.ts';
import { countSchema, parseRows } from './option-rows.ts';

/** The index by month, each in the order sent. Kept in user options, one option a month. */
export type SentMonths = ReadonlyMap<string, readonly SentPoll[]>;

/** What the whole index may take of the user's options, in characters of its JSON. */
export const INDEX_MAX = 30_000;

const rowSchema = z.pipe(
  z.tuple([countSchema, countSchema, countSchema, z.string()]),
  z.transform(([messageId, chatId, sentAt, sendId]): SentPoll => ({ messageId, chatId, sentAt, sendId })),
);

/** The option that holds the month (UTC) of `sentAt` (s epoch): `polls-2026-11`. */
export function monthKey(sentAt: number): string {
  return `polls-${new Date(sentAt * 1000).toISOString().slice(0, 7)}`;
}

/** The rows of one month's option value, a JSON list of [messageId, chatId, time, sendId]. */
export function parseMonth(value: string | undefined): SentPoll[] {
  return parseRows(rowSchema, value);
}

/** The whole index, from all of the user's options. */
export function sentMonths(options: Readonly<Record<string, string>>): SentMonths {
  const months = Object.entries(options)
    .filter(([key]) => /^polls-\d{4}-\d{2}$/u.test(key))
    .map(([key, value]) => [key, parseMonth(value)] as const);
  return new Map(months.filter(([, rows]) => rows.length > 0));
}

/** The index with a poll in it (once), within 30 kB: the oldest months go first. */
export function addSent(months: SentMonths, poll: SentPoll): SentMonths {
  return trimmed(mergeSent(months, new Map([[monthKey(poll.sentAt), [poll]]])));
}

/** Both indexes in one; no row of either is lost, none is there twice. Not trimmed. */
export function mergeSent(one: SentMonths, other: SentMonths): SentMonths {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...keys].sort().map((key) => {
      const rows = [...(other.get(key) ?? []), ...(one.get(key) ?? [])];
      const byMessage = new Map(rows.map((row) => [row.messageId, row]));
      return [key, [...byMessage.values()].sort(bySending)];
    }),
  );
}

/** The index without these polls. */
export function withoutSent(months: SentMonths, messageIds: ReadonlySet<number>): SentMonths {
  return new Map(
    [...months].map(([key, rows]) => [key, rows.filter(({ messageId }) => !messageIds.has(messageId))]),
  );
}

/** The options to write so that the portal's index `before` becomes `after`; a dropped month is written ''. */
export function sentOptions(before: SentMonths, after: SentMonths): Record<string, string> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changed = [...keys].filter((key) => monthText(before.get(key)) !== monthText(after.get(key)));
  return Object.fromEntries(changed.map((key) => [key, monthText(after.get(key))]));
}

/** The newest month is never dropped: of that one the oldest rows go. */
function trimmed(months: SentMonths): SentMonths {
  const kept = [...months].sort(([one], [other]) => one.localeCompare(other));
  while (kept.length > 1 && sizeOf(kept) > INDEX_MAX) kept.shift();
  const [newest, ...others] = kept;
  if (!newest || others.length > 0) return new Map(kept);
  const [key, rows] = newest;
  const first = rows.findIndex((_, from) => monthText(rows.slice(from)).length <= INDEX_MAX);
  return new Map([[key, rows.slice(first)]]);
}

function sizeOf(months: readonly (readonly [string, readonly SentPoll[]])[]): number {
  return months.reduce((size, [, rows]) => size + monthText(rows).length, 0);
}

function monthText(rows: readonly SentPoll[] = []): string {
  if (rows.length === 0) return '';
  return JSON.stringify(rows.map((row) => [row.messageId, row.chatId, row.sentAt, row.sendId]));
}

function bySending(one: SentPoll, other: SentPoll): number {
  return one.sentAt - other.sentAt || one.messageId - other.messageId;
}
