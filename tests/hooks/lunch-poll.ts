import { newTemplateId } from '../../src/bitrix24/calls/template-id.ts';
import { getPoll, sendPoll } from '../../src/bitrix24/calls/vote.ts';
import type { PortalRequest } from '../../src/bitrix24/door/request.ts';
import type { PollContent } from '../../src/poll/draft.ts';
import type { Poll } from '../../src/poll/poll.ts';

/** Sends a public poll, whose voters may change their vote, to a chat. */
export async function sendLunchPoll(
  request: PortalRequest,
  chatId: number,
  changes: Partial<PollContent> = {},
): Promise<Poll> {
  const content: PollContent = {
    question: 'Where shall we have lunch?',
    answers: ['Noodles', 'Pizza'],
    several: false,
    anonymous: false,
    revote: true,
    ...changes,
  };
  const { messageId } = await request.ask(sendPoll({ chatId, templateId: newTemplateId(), content }));
  return request.ask(getPoll(messageId));
}
