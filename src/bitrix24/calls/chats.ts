import * as z from 'zod/mini';
import type { Chat } from '../../poll/chat.ts';
import type { ChatMessage } from '../../poll/chat-message.ts';
import { chatFromWire, chatWireSchema } from './chat-wire.ts';
import { historyCommand, parseMessages } from './messages.ts';
import { PortalError } from '../door/portal-error.ts';
import { distinctChats, parseRecentChats, RECENT_PAGE_MAX, recentChatsCommand } from './recent-chats.ts';
import type { ChatPage } from './recent-chats.ts';
import type { PortalRequest } from '../door/request.ts';

/** Shorter searches are refused by the portal (docs/platform.md). */
export const SEARCH_MIN = 2;

/** A page of my chats in which a poll may be thought of, newest first. The next offset is `offset + limit`. */
export function recentChats(
  request: PortalRequest,
  page: { offset: number; limit: number },
): Promise<ChatPage> {
  const { method, params } = recentChatsCommand(page);
  return request.ask(method, params, (wire) => parseRecentChats(wire, request.origin));
}

/** Up to 50 pages of 200 in one batch, from the offset `from`; `offset` is where to go on while `hasMore`. */
export async function recentChatPages(
  request: PortalRequest,
  { from, pages }: { from: number; pages: number },
): Promise<ChatPage & { readonly offset: number }> {
  const offsets = Array.from({ length: pages }, (_, page) => from + page * RECENT_PAGE_MAX);
  const commands = Object.fromEntries(
    offsets.map((offset) => [`from${offset}`, recentChatsCommand({ offset, limit: RECENT_PAGE_MAX })]),
  );
  const answers = await request.askAll(commands);
  const read = offsets.map((offset) =>
    answers.read(`from${offset}`, (wire) => parseRecentChats(wire, request.origin)),
  );
  return {
    chats: distinctChats(read.flatMap(({ chats }) => chats)),
    hasMore: read.every(({ hasMore }) => hasMore),
    offset: from + pages * RECENT_PAGE_MAX,
  };
}

/**
 * The portal's own search, by the beginnings of words. It never finds channels and collabs, so it only adds to the
 * list of recent chats. Texts it finds too short find nothing.
 */
export async function searchChats(request: PortalRequest, text: string): Promise<readonly Chat[]> {
  const find = text.trim();
  if (find.length < SEARCH_MIN) return [];
  const params = { FIND: find, OFFSET: 0, LIMIT: 50 };
  try {
    return await request.ask('im.search.chat.list', params, (wire) => parseFoundChats(wire, request.origin));
  } catch (error) {
    if (error instanceof PortalError && error.code === 'FIND_SHORT') return [];
    throw error;
  }
}

export function parseFoundChats(wire: unknown, origin: string): Chat[] {
  const chats = z.array(chatWireSchema).parse(wire);
  return chats.map((chat) => chatFromWire(chat, origin)).filter(({ kind }) => kind !== 'other');
}

/** One chat, by `chat91`, `sg5` or a person's id. */
export function chatOf(request: PortalRequest, dialogId: string): Promise<Chat> {
  return request.ask('im.dialog.get', { DIALOG_ID: dialogId }, (wire) => parseChat(wire, request.origin));
}

export function parseChat(wire: unknown, origin: string): Chat {
  return chatFromWire(chatWireSchema.parse(wire), origin);
}

/** The newest 50 messages, newest first. */
export function latestMessages(request: PortalRequest, dialogId: string): Promise<readonly ChatMessage[]> {
  const { method, params } = historyCommand(dialogId, null);
  return request.ask(method, params, parseMessages);
}

/** Deletes a message of mine, and with it its poll. */
export async function deleteMessage(request: PortalRequest, messageId: number): Promise<void> {
  await request.ask('im.message.delete', { MESSAGE_ID: messageId }, (wire) => z.literal(true).parse(wire));
}
