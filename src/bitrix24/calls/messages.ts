import * as z from 'zod/mini';
import type { ChatMessage } from '../../poll/chat-message.ts';
import type { Command } from '../door/request.ts';
import { wireEntries, wireNumber, wireText } from '../door/wire.ts';

/** Messages that a page of history holds at most (docs/platform.md, 2.6). */
const PAGE = 50;

/** What LAST_ID is the first time: without one the portal begins at the first unread message (row 38a). */
const NEWEST = 2_147_483_647;

/** The page of a chat's history before the message `before`; null = the newest page. */
export function historyCommand(dialogId: string, before: number | null): Command {
  const params = { DIALOG_ID: dialogId, LAST_ID: before ?? NEWEST, LIMIT: PAGE };
  return { method: 'im.dialog.messages.get', params };
}

/** Whether there is nothing older than this page. */
export function isLastPage(messages: readonly unknown[]): boolean {
  return messages.length < PAGE;
}

/** A page of a chat's history, as `im.dialog.messages.get` gives it. */
export const historyPageSchema = z.object({
  messages: z.array(
    z.object({
      id: wireNumber,
      author_id: wireNumber,
      date: z.string(),
      text: wireText,
      uuid: z.nullish(z.string()),
      params: z.optional(wireEntries(z.unknown())),
    }),
  ),
});

/** The messages of a page of history, newest first. Of a deleted one only a stub is left: it is left out. */
export function parseMessages(wire: unknown): ChatMessage[] {
  return historyPageSchema
    .parse(wire)
    .messages.filter(({ params }) => new Map(params).get('IS_DELETED') !== 'Y')
    .map(({ id, author_id: authorId, date, text, uuid }) => ({
      id,
      authorId,
      date: Date.parse(date),
      text,
      uuid: uuid || null,
    }))
    .sort((one, other) => other.id - one.id);
}
