import { PortalError } from '../../bitrix24/door/portal-error.ts';
import { readVotersNow } from '../../bitrix24/reads/voters.ts';
import { getHistory, notify, postReply } from '../../bitrix24/calls/messages.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { newTemplateId } from '../../bitrix24/calls/template-id.ts';
import {
  inBatches,
  noticeTag,
  noticeText,
  type ReminderLink,
  replyText,
} from '../../bitrix24/text/reminder-text.ts';
import { mentionedIn } from '../../poll/turnout/reminders.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';

/** One reply that mentions people, or a notice to each. */
export type ReminderWay = 'reply' | 'notices';

/** What is sent, and where. */
export interface Reminding {
  readonly request: PortalRequest;
  readonly way: ReminderWay;
  readonly poll: { readonly dialogId: string; readonly messageId: number; readonly question: string };
  /** As it was written; made harmless on its way. */
  readonly text: string;
  readonly link: ReminderLink | null;
  readonly myId: number | null;
  /** ms epoch. */
  readonly startedAt: number;
}

/** Up to 50 people who are reminded at once. */
export interface ReminderBatch {
  readonly people: readonly Member[];
  /** The same at every try, so that the portal makes one message of them. */
  readonly templateId: string;
  /** It was tried before, and how that ended is not known: the chat is read first. */
  readonly wasTried: boolean;
}

/** How far it has come. */
export interface ReminderReport {
  readonly reminded: readonly Member[];
  /** The portal said that their notice reached nobody. */
  readonly undelivered: readonly Member[];
  /** They have voted since they were chosen, so nothing went to them. */
  readonly voted: readonly Member[];
  /** The poll was closed meanwhile: whoever is in no other list needs no reminder any more. */
  readonly isClosed: boolean;
  /** Not reminded, or not for sure: for "Try again". */
  readonly open: readonly ReminderBatch[];
  /** Why there are open ones: a PortalError, or whatever else was thrown; null when nothing failed. */
  readonly failure: unknown;
  /** What failed: to remind, or before it to read who has voted. */
  readonly failedAt: 'reminding' | 'reading';
}

const nothingYet: ReminderReport = {
  reminded: [],
  undelivered: [],
  voted: [],
  isClosed: false,
  open: [],
  failure: null,
  failedAt: 'reminding',
};

/** How far the portal's clock and ours may differ, ms. */
const CLOCK_TOLERANCE = 60_000;

export function reminderBatches(people: readonly Member[]): readonly ReminderBatch[] {
  return inBatches(people).map((some) => ({ people: some, templateId: newTemplateId(), wasTried: false }));
}

/**
 * Sends one batch after the other and stops at the first that fails. Right before each the voters are read once more:
 * the list on screen may be half a minute old, or five, and nobody who has voted is reminded. Never two reminders: a
 * reply without a clear end is looked for in the chat, now and before it is tried again; a notice that comes twice
 * takes its own place.
 */
export async function sendReminders(
  reminding: Reminding,
  batches: readonly ReminderBatch[],
): Promise<ReminderReport> {
  let report = nothingYet;
  for (const [index, batch] of batches.entries()) {
    const ends = await remindBatch(reminding, batch);
    report = {
      ...ends,
      reminded: [...report.reminded, ...ends.reminded],
      undelivered: [...report.undelivered, ...ends.undelivered],
      voted: [...report.voted, ...ends.voted],
    };
    if (ends.failure !== null) return { ...report, open: [...ends.open, ...batches.slice(index + 1)] };
    if (ends.isClosed) return report;
  }
  return report;
}

async function remindBatch(reminding: Reminding, batch: ReminderBatch): Promise<ReminderReport> {
  const { request, poll, way } = reminding;
  let failedAt: ReminderReport['failedAt'] = 'reading';
  let wasTried = batch.wasTried;
  try {
    if (way === 'reply' && wasTried && (await stands(reminding, batch))) {
      return { ...nothingYet, reminded: batch.people };
    }
    const now = await readVotersNow(request, poll.messageId);
    if (!now.isOpen) return { ...nothingYet, isClosed: true };
    const voted = batch.people.filter(({ id }) => now.ids.has(id));
    const left = { ...batch, people: batch.people.filter(({ id }) => !now.ids.has(id)) };
    if (left.people.length === 0) return { ...nothingYet, voted };
    failedAt = 'reminding';
    const ends = way === 'reply' ? await reply(reminding, left) : await notifyEach(reminding, left);
    return { ...ends, voted };
  } catch (thrown) {
    // Whatever was thrown, earlier batches are sent: the report must count them, or they would be sent twice.
    wasTried ||= failedAt === 'reminding' && mayHaveReminded(thrown);
    return { ...nothingYet, open: [{ ...batch, wasTried }], failure: thrown, failedAt };
  }
}

function mayHaveReminded(thrown: unknown): boolean {
  return !(thrown instanceof PortalError) || thrown.unclear;
}

async function reply(reminding: Reminding, batch: ReminderBatch): Promise<ReminderReport> {
  const { request, poll, text, link } = reminding;
  try {
    await request.ask(
      postReply({
        dialogId: poll.dialogId,
        replyId: poll.messageId,
        templateId: batch.templateId,
        text: replyText(batch.people, text, link),
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof PortalError) || !thrown.unclear) throw thrown;
    const isThere = await stands(reminding, batch).catch(() => false);
    if (!isThere) throw thrown;
  }
  return { ...nothingYet, reminded: batch.people };
}

/**
 * Whether the chat has this reply among its newest messages: by its template id, or by me, newer than the start,
 * mentioning these people. It may mention more, who have voted since it was tried; and the portal may not tell what it
 * answers (docs/platform.md, row 64).
 */
async function stands(
  { request, poll, myId, startedAt }: Reminding,
  { people, templateId }: ReminderBatch,
): Promise<boolean> {
  const { messages } = await request.ask(getHistory(poll.dialogId));
  return messages.some(
    ({ uuid, authorId, date, text, replyTo }) =>
      uuid === templateId ||
      (uuid === null &&
        authorId === myId &&
        (replyTo === poll.messageId || replyTo === null) &&
        date >= startedAt - CLOCK_TOLERANCE &&
        mentionsAll(text, people)),
  );
}

function mentionsAll(text: string, people: readonly Member[]): boolean {
  const mentioned = new Set(mentionedIn(text));
  return people.every(({ id }) => mentioned.has(id));
}

async function notifyEach(
  { request, poll, text, link }: Reminding,
  batch: ReminderBatch,
): Promise<ReminderReport> {
  const ends = await request.askEach(batch.people, ({ id: personId }) =>
    notify({ personId, tag: noticeTag(poll.messageId, personId), text: noticeText(poll, text, link) }),
  );
  const endedAs = (isDelivered: boolean) => batch.people.filter((person) => ends.get(person) === isDelivered);
  const failed = batch.people.filter((person) => ends.get(person) instanceof PortalError);
  const failure = failed.map((person) => ends.get(person)).find((end) => end instanceof PortalError) ?? null;
  return {
    ...nothingYet,
    reminded: endedAs(true),
    undelivered: endedAs(false),
    open: failed.length === 0 ? [] : [{ ...batch, people: failed }],
    failure,
  };
}
