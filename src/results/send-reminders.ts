import { PortalError } from '../bitrix24/door/portal-error.ts';
import { latestRepliesTo } from '../bitrix24/reads/replies.ts';
import { notify, postReply } from '../bitrix24/calls/messages.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { newTemplateId } from '../bitrix24/calls/template-id.ts';
import { inBatches, noticeTag, noticeText, type ReminderLink, replyText } from '../poll/reminder-text.ts';
import { mentionedIn } from '../poll/reminders.ts';
import type { Member } from '../poll/who-is-left.ts';

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
  /** Not reminded, or not for sure: for "Try again". */
  readonly open: readonly ReminderBatch[];
  /** Why there are open ones. */
  readonly failure: PortalError | null;
}

/** How far the portal's clock and ours may differ, ms. */
const CLOCK_TOLERANCE = 60_000;

export function reminderBatches(people: readonly Member[]): readonly ReminderBatch[] {
  return inBatches(people).map((some) => ({ people: some, templateId: newTemplateId(), wasTried: false }));
}

/**
 * Sends one batch after the other and stops at the first that fails. Never two reminders: a reply without a clear end
 * is looked for in the chat, now and before it is tried again; a notice that comes twice takes its own place.
 */
export async function sendReminders(
  reminding: Reminding,
  batches: readonly ReminderBatch[],
): Promise<ReminderReport> {
  const reminded: Member[] = [];
  const undelivered: Member[] = [];
  for (const [index, batch] of batches.entries()) {
    const later = batches.slice(index + 1);
    try {
      const ends =
        reminding.way === 'reply' ? await reply(reminding, batch) : await notifyEach(reminding, batch);
      reminded.push(...ends.reminded);
      undelivered.push(...ends.undelivered);
      if (ends.failure === null) continue;
      return { reminded, undelivered, open: [...ends.open, ...later], failure: ends.failure };
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      const tried = { ...batch, wasTried: batch.wasTried || thrown.unclear };
      return { reminded, undelivered, open: [tried, ...later], failure: thrown };
    }
  }
  return { reminded, undelivered, open: [], failure: null };
}

async function reply(reminding: Reminding, batch: ReminderBatch): Promise<ReminderReport> {
  const { request, poll, text, link } = reminding;
  const all = { reminded: batch.people, undelivered: [], open: [], failure: null };
  if (batch.wasTried && (await stands(reminding, batch))) return all;
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
  return all;
}

/** Whether the chat has this reply: by its template id, or by me, newer than the start, mentioning the same people. */
async function stands(
  { request, poll, myId, startedAt }: Reminding,
  { people, templateId }: ReminderBatch,
): Promise<boolean> {
  const sought = people.map(({ id }) => id).join(' ');
  const replies = await latestRepliesTo(request, poll.dialogId, poll.messageId);
  return replies.some(
    ({ uuid, authorId, date, text }) =>
      uuid === templateId ||
      (uuid === null &&
        authorId === myId &&
        date >= startedAt - CLOCK_TOLERANCE &&
        mentionedIn(text).join(' ') === sought),
  );
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
    reminded: endedAs(true),
    undelivered: endedAs(false),
    open: failed.length === 0 ? [] : [{ ...batch, people: failed }],
    failure,
  };
}
