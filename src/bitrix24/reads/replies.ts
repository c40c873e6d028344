import type { PollReply } from '../../poll/turnout/reminders.ts';
import { linkedMessages } from '../text/results-link.ts';
import { getHistory, type HistoryPage } from '../calls/messages.ts';
import type { PortalRequest } from '../door/request.ts';

/** Further back nobody looks for a reminder: those of the last days are what matters. */
const PAGES_MAX = 20;

/** The replies under a message, newest first. */
export interface Replies {
  readonly replies: readonly PollReply[];
  /** False when the chat has gone on for longer than we looked back. */
  readonly isComplete: boolean;
}

/** The replies under a message, and what leads to its poll, from the chat's end back to it, up to 1000 messages. @throws PortalError */
export async function repliesTo(
  request: PortalRequest,
  dialogId: string,
  messageId: number,
): Promise<Replies> {
  const replies: PollReply[] = [];
  let before: number | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const read: HistoryPage = await request.ask(getHistory(dialogId, before));
    replies.push(...repliesOn(read, messageId));
    const oldest = read.messages.at(-1);
    if (read.isLast || !oldest || oldest.id <= messageId) return { replies, isComplete: true };
    before = oldest.id;
  }
  return { replies, isComplete: false };
}

/** Where the portal lets go of what a message answers (docs/platform.md, row 64), its link to the poll tells. */
function repliesOn({ messages }: HistoryPage, messageId: number): readonly PollReply[] {
  return messages.filter(
    ({ replyTo, text }) =>
      replyTo === messageId || (replyTo === null && linkedMessages(text).includes(messageId)),
  );
}
