import { useState } from 'react';
import { ignorePortalError } from '../../bitrix24/door/portal-error.ts';
import { optionStore } from '../../memory/option-store.ts';
import { saveReminders } from '../../memory/reminders.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';
import { reminderBatches, type ReminderReport, type Reminding, sendReminders } from './send-reminders.ts';

/** What a person has decided to send. */
export type ReminderWish = Omit<Reminding, 'startedAt'> & { readonly people: readonly Member[] };

export interface RemindingRun {
  /** Null before the first press. */
  readonly report: ReminderReport | null;
  readonly isSending: boolean;
  readonly send: (wish: ReminderWish) => void;
  /** Goes on with what is open, under the same template ids. */
  readonly tryAgain: () => void;
}

/** Sends reminders and keeps count of what came of them, over all tries. */
export function useReminding(): RemindingRun {
  const [report, setReport] = useState<ReminderReport | null>(null);
  const [isSending, setSending] = useState(false);
  const [reminding, setReminding] = useState<Reminding | null>(null);

  async function run(
    about: Reminding,
    before: ReminderReport | null,
    people: readonly Member[],
  ): Promise<void> {
    setSending(true);
    try {
      const now = await sendReminders(about, before === null ? reminderBatches(people) : before.open);
      const showReport = () => setReport(both(before, now));
      if (isSeenInChat(about)) showReport();
      else await remember(about, now.reminded).finally(showReport);
    } finally {
      setSending(false);
    }
  }

  return {
    report,
    isSending,
    send: ({ people, ...wish }) => {
      const about = { ...wish, startedAt: Date.now() };
      setReminding(about);
      void run(about, null, people);
    },
    tryAgain: () => {
      if (reminding !== null && report !== null) void run(reminding, report, []);
    },
  };
}

/** What came of all tries; what is still open is known from the last one. */
function both(before: ReminderReport | null, now: ReminderReport): ReminderReport {
  return {
    ...now,
    reminded: [...(before?.reminded ?? []), ...now.reminded],
    undelivered: [...(before?.undelivered ?? []), ...now.undelivered],
    voted: [...(before?.voted ?? []), ...now.voted],
  };
}

/**
 * A reply stands in the chat for everybody to see. Without a link nothing but its place under the poll tells what it is
 * about, and the newest portals let go of that (docs/platform.md, row 64).
 */
function isSeenInChat({ way, link }: Reminding): boolean {
  return way === 'reply' && link !== null;
}

/** Losing it is no harm to the send. */
async function remember({ request, poll }: Reminding, people: readonly Member[]): Promise<void> {
  if (people.length === 0) return;
  const now = Date.now();
  const added = people.map(({ id }) => {
    return { messageId: poll.messageId, personId: id, at: Math.floor(now / 1000) };
  });
  await saveReminders(optionStore(request), added, now).catch(ignorePortalError);
}
