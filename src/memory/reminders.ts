import * as z from 'zod/mini';
import type { Reminder } from '../poll/turnout/reminders.ts';
import { countSchema, parseRows } from './option-rows.ts';
import type { OptionStore } from './option-store.ts';

/** Remembers my reminders by notice; those by reply stand in the chat. `now` in ms. @throws PortalError */
export async function saveReminders(
  store: OptionStore,
  reminders: readonly Reminder[],
  now: number,
): Promise<void> {
  await store.update((options) => {
    const text = remindersText(remindersIn(options), reminders, now);
    return text === options[REMINDERS_OPTION] ? {} : { [REMINDERS_OPTION]: text };
  });
}

/** My own reminders, from all of my options. */
export function remindersIn(options: Readonly<Record<string, string>>): Reminder[] {
  return parseReminders(options[REMINDERS_OPTION]);
}

const REMINDERS_OPTION = 'reminders';
/** What reminders may take of the user's options, in characters: some 400 people. */
const REMINDERS_MAX = 8_000;
const KEPT_FOR = 30 * 86_400_000;

const idSchema = countSchema.check(z.positive());
const rowSchema = z.pipe(
  z.tuple([idSchema, idSchema, idSchema]),
  z.transform(([messageId, personId, at]): Reminder => ({ messageId, personId, at })),
);

/** Reminders from the option's value, a JSON list of [messageId, personId, time]. */
export function parseReminders(value: string | undefined): Reminder[] {
  return parseRows(rowSchema, value);
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
