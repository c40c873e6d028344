import { getHistory } from '../../bitrix24/calls/messages.ts';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { getPoll, sendPoll } from '../../bitrix24/calls/vote.ts';
import type { Delivery, DeliveryEvent } from '../../poll/delivery.ts';
import type { PollContent } from '../../poll/draft.ts';
import { findOurPoll } from '../../poll/find-our-poll.ts';

/** One call of vote.Integration.Im.send and what its end means. Never repeats itself. */
export async function sendToChat(
  request: PortalRequest,
  { delivery, content }: { delivery: Delivery; content: PollContent },
): Promise<DeliveryEvent> {
  const { chat, templateId } = delivery;
  try {
    const { messageId } = await request.ask(sendPoll({ chatId: chat.chatId, templateId, content }));
    return { type: 'accepted', messageId };
  } catch (thrown) {
    const error = asPortalError(thrown);
    if (error.unclear) return { type: 'lost', at: Date.now() };
    return { type: 'refused', code: error.kind, text: error.portalText };
  }
}

/** Reads the chat for a poll whose sending had no clear end. Null when the chat could not be read. */
export async function lookForPoll(
  request: PortalRequest,
  { delivery, question, authorId }: { delivery: Delivery; question: string; authorId: number },
): Promise<DeliveryEvent | null> {
  const { chat, templateId, state } = delivery;
  if (state.step !== 'sending' && state.step !== 'unclear') return null;
  try {
    const { messages } = await request.ask(getHistory(chat.dialogId));
    const messageId = findOurPoll(messages, { templateId, authorId, question, since: state.since });
    const isThere = messageId !== null && (await isPoll(request, messageId));
    return isThere ? { type: 'found', messageId } : { type: 'missing', at: Date.now() };
  } catch (thrown) {
    asPortalError(thrown);
    return null;
  }
}

/** The poll as the portal has it. Null when it could not be read. */
export async function readPollBack(
  request: PortalRequest,
  { delivery, asked }: { delivery: Delivery; asked: PollContent },
): Promise<DeliveryEvent | null> {
  if (delivery.state.step !== 'posted') return null;
  try {
    return { type: 'read-back', asked, poll: await request.ask(getPoll(delivery.state.messageId)) };
  } catch (thrown) {
    asPortalError(thrown);
    return null;
  }
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
