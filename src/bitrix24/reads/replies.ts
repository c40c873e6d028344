import type { PollReply } from '../../poll/reminders.ts';
import { historyCommand, historyPageSchema, isLastPage } from '../calls/messages.ts';
import type { PortalRequest } from '../door/request.ts';

/** Further back nobody looks for a reminder: those of the last days are what matters. */
const PAGES_MAX = 20;

/** The replies under a message, newest first. */
export interface Replies {
  readonly replies: readonly PollReply[];
  /** False when the chat has gone on for longer than we looked back. */
  readonly isComplete: boolean;
}

interface HistoryPage {
  readonly replies: readonly PollReply[];
  /** Id of the oldest message of the page, null when it is the last page there is. */
  readonly goesOnBefore: number | null;
}

/** The replies under a message, from the chat's end back to it, up to 1000 messages. @throws PortalError */
export async function repliesTo(
  request: PortalRequest,
  dialogId: string,
  messageId: number,
): Promise<Replies> {
  const replies: PollReply[] = [];
  let before: number | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { method, params } = historyCommand(dialogId, before);
    const read = await request.ask(method, params, (wire) => parseReplies(wire, messageId));
    replies.push(...read.replies);
    if (read.goesOnBefore === null || read.goesOnBefore <= messageId) return { replies, isComplete: true };
    before = read.goesOnBefore;
  }
  return { replies, isComplete: false };
}

/** The newest replies under a message: one page of history, enough to find what was sent a moment ago. */
export async function latestRepliesTo(
  request: PortalRequest,
  dialogId: string,
  messageId: number,
): Promise<readonly PollReply[]> {
  const { method, params } = historyCommand(dialogId, null);
  return request.ask(method, params, (wire) => parseReplies(wire, messageId).replies);
}

/** The message that a message answers stands in its params, as text or as a number; a deleted one has none. */
export function parseReplies(wire: unknown, messageId: number): HistoryPage {
  const { messages } = historyPageSchema.parse(wire);
  const replies = messages
    .filter(({ params }) => Number(new Map(params).get('REPLY_ID')) === messageId)
    .map(({ id, author_id: authorId, date, text, uuid }): PollReply => {
      return { id, authorId, date: Date.parse(date), text, uuid: uuid?.toLowerCase() ?? null };
    })
    .sort((one, other) => other.id - one.id);
  const oldest = Math.min(...messages.map(({ id }) => id));
  return { replies, goesOnBefore: isLastPage(messages) ? null : oldest };
}
