import { getHistory } from '../../bitrix24/calls/messages.ts';
import { getPoll, sendPoll } from '../../bitrix24/calls/vote.ts';
import { PortalError, unreadable } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { getEach } from '../../bitrix24/reads/each-poll.ts';
import type { Delivery, DeliveryEvent } from '../../poll/delivery/delivery.ts';
import type { PollContent } from '../../poll/draft.ts';
import { findOurPoll } from '../../poll/delivery/find-our-poll.ts';

/** How a call ended: what it means for the delivery, and the error, if there was one. */
export interface CallEnd {
  readonly event: DeliveryEvent;
  readonly error: PortalError | null;
}

/** One call of vote.Integration.Im.send and what its end means. Never repeats itself. */
export async function sendToChat(
  request: PortalRequest,
  { delivery, content }: { delivery: Delivery; content: PollContent },
): Promise<CallEnd> {
  const { chat, templateId } = delivery;
  try {
    const { messageId } = await request.ask(sendPoll({ chatId: chat.chatId, templateId, content }));
    return { event: { type: 'accepted', messageId }, error: null };
  } catch (thrown) {
    const error = asPortalError(thrown);
    return { event: eventOf(error), error };
  }
}

/** Reads the chat for a poll whose sending had no clear end, under the question of now or of its first sending. */
export async function lookForPoll(
  request: PortalRequest,
  { delivery, question, authorId }: { delivery: Delivery; question: string; authorId: number },
): Promise<CallEnd> {
  const { chat, templateId, state, first } = delivery;
  const at = Date.now();
  const since = state.step === 'sending' || state.step === 'unclear' ? state.since : at;
  try {
    const { messages } = await request.ask(getHistory(chat.dialogId));
    for (const asked of first === undefined ? [question] : [question, first]) {
      const messageId = findOurPoll(messages, { templateId, authorId, question: asked, since });
      if (messageId !== null && (await isPoll(request, messageId)))
        return { event: { type: 'found', messageId }, error: null };
    }
    return { event: { type: 'missing', at: Date.now() }, error: null };
  } catch (thrown) {
    const error = asPortalError(thrown);
    return { event: unread(error, isUnreadable(error, state)), error };
  }
}

/** A delivery that is posted, by the number of its message. */
export interface PostedDelivery {
  readonly delivery: Delivery;
  readonly messageId: number;
}

/** The polls as the portal has them, in the same order: one by itself, up to 50 in one request. */
export async function readPollsBack(
  request: PortalRequest,
  posted: readonly PostedDelivery[],
  asked: PollContent,
): Promise<readonly CallEnd[]> {
  const [only, ...others] = posted;
  if (only && others.length === 0) return [await readPollBack(request, only, asked)];
  try {
    const polls = await getEach(
      request,
      posted.map(({ messageId }) => messageId),
    );
    return posted.map(({ delivery: { first }, messageId }) => {
      const poll = polls.get(messageId) ?? unreadable('vote.AttachedVote.get');
      if (poll instanceof PortalError) return { event: unread(poll, false), error: poll };
      return { event: { type: 'read-back', asked, poll, first }, error: null };
    });
  } catch (thrown) {
    const error = asPortalError(thrown);
    return posted.map(() => ({ event: unread(error, false), error }));
  }
}

async function readPollBack(
  request: PortalRequest,
  { delivery: { first }, messageId }: PostedDelivery,
  asked: PollContent,
): Promise<CallEnd> {
  try {
    const poll = await request.ask(getPoll(messageId));
    return {
      event: { type: 'read-back', asked, poll, first },
      error: null,
    };
  } catch (thrown) {
    const error = asPortalError(thrown);
    return { event: unread(error, false), error };
  }
}

function eventOf(error: PortalError): DeliveryEvent {
  if (error.unclear) return { type: 'lost', at: Date.now() };
  if (error.reach === 'busy') return { type: 'put-off' };
  return { type: 'refused', code: error.kind, text: error.portalText };
}

function unread(error: PortalError, isFinal: boolean): DeliveryEvent {
  const why = { code: error.kind, text: error.portalText };
  return { type: 'unread', at: Date.now(), why, isFinal };
}

/**
 * A chat that is not to be read: refused for good, or failing on the portal's side for as long as a repeat is to wait.
 * Without a connection there is no sending either.
 */
function isUnreadable({ kind, reach }: PortalError, state: Delivery['state']): boolean {
  if (reach === 'call') return true;
  if (reach === 'portal') return kind !== 'token' && kind !== 'overload';
  const isTheirs = kind === 'server' || kind === 'unreadable';
  return isTheirs && state.step === 'unclear' && Date.now() >= state.nextAt;
}

/** A message with the question's words may be no poll: somebody may have written them. */
async function isPoll(request: PortalRequest, messageId: number): Promise<boolean> {
  try {
    await request.ask(getPoll(messageId));
    return true;
  } catch (thrown) {
    if (asPortalError(thrown).kind === 'not-found') return false;
    throw thrown;
  }
}

/** The portal's failures are ours to handle; a mistake of our own is not. */
function asPortalError(thrown: unknown): PortalError {
  if (thrown instanceof PortalError) return thrown;
  throw thrown;
}
