import * as z from 'zod/mini';
import type { ChatMessage } from '../poll/chat-message.ts';
import { wireEntries, wireNumber, wireText } from './wire.ts';

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
