import type { Difference } from '../../poll/delivery/compare-with-portal.ts';
import type { Delivery } from '../../poll/delivery/delivery.ts';
import type { ChatRef } from '../../poll/chat.ts';
import type { StoppedPoll } from '../../poll/delivery/stopped-polls.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import type { SentNotes } from '../../poll/outcome/poll-notes.ts';
import type { SentDelivery } from '../../poll/sent-polls.ts';

/** What came of a send. */
export interface SendReport {
  readonly sent: readonly SentDelivery[];
  readonly isAnonymous: boolean;
  /** The polls out of which the portal made something else. */
  readonly changed: readonly ChangedPoll[];
  readonly notes: SentNotes;
  /** What was written, to write those polls anew. */
  readonly again: PollStart;
  readonly rest: SendRest;
}

/** Chats of the poll that the form still has, with its text; both lists empty when none is left. */
export interface SendRest {
  /** Nothing of it is there. */
  readonly unsent: readonly ChatRef[];
  /** It may be there. */
  readonly unclear: readonly StoppedPoll[];
}

/** A sent poll that did not come out as it was asked for. */
export interface ChangedPoll {
  readonly messageId: number;
  readonly chat: ChatRef;
  readonly points: readonly Difference[];
  /** It is the poll that was sent before the text was changed; the new text was not sent. */
  readonly isFirst: boolean;
}

/** The polls that stand in their chats, as the index keeps them. `sentAt` in s epoch. */
export function sentDeliveries(
  deliveries: readonly Delivery[],
  { sendId, sentAt }: { sendId: string; sentAt: number },
): SentDelivery[] {
  return deliveries.flatMap(({ chat, state }) =>
    state.step === 'posted' || state.step === 'verified'
      ? [{ messageId: state.messageId, chat, sentAt, sendId }]
      : [],
  );
}

/** The report of a finished send, for the author. */
export function sendReport(
  deliveries: readonly Delivery[],
  sent: readonly SentDelivery[],
  isAnonymous: boolean,
): Pick<SendReport, 'sent' | 'isAnonymous' | 'changed'> {
  const isVerified = deliveries.every(
    ({ state }) => state.step === 'verified' && !state.changed.includes('anonymity'),
  );
  const changed = deliveries.flatMap(({ chat, state }) =>
    state.step === 'verified' && state.changed.length > 0
      ? [{ messageId: state.messageId, chat, points: state.changed, isFirst: state.isFirst === true }]
      : [],
  );
  return { sent, changed, isAnonymous: isAnonymous && isVerified };
}

/** The polls that were to be anonymous and are not. */
export function lostAnonymity(
  deliveries: readonly Delivery[],
  wasAsked: boolean,
): { title: string; chat: ChatRef; messageId: number }[] {
  if (!wasAsked) return [];
  return deliveries.flatMap(({ chat, state }) =>
    state.step === 'verified' && state.isFirst !== true && state.changed.includes('anonymity')
      ? [{ title: chat.title, chat, messageId: state.messageId }]
      : [],
  );
}
