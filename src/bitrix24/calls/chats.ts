import * as z from 'zod/mini';
import type { Chat } from '../../poll/chat.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';
import type { Call } from '../door/call.ts';
import { chatFromWire, chatWireSchema } from './chat-wire.ts';
import { parseMembers } from './members.ts';
import { parseRecentChats, type ChatPage } from './recent-chats.ts';

/** The longest page of recent chats that the portal gives. */
export const RECENT_PAGE_MAX = 200;

/** A page of my chats that may hold a poll, newest first, without people and open lines. The next offset is `offset + limit`. */
export function listRecentChats({ offset, limit }: { offset: number; limit: number }): Call<ChatPage> {
  return {
    method: 'im.recent.list',
    params: { SKIP_OPENLINES: 'Y', SKIP_DIALOG: 'Y', OFFSET: offset, LIMIT: limit },
    parse: (wire, { origin }) => parseRecentChats(wire, origin),
  };
}

/** Shorter searches are refused by the portal (docs/platform.md): PortalError with code `FIND_SHORT`. */
export const SEARCH_MIN = 2;

/**
 * The portal's own search, by the beginnings of words. It never finds channels and collabs, so it only adds to the
 * list of recent chats.
 */
export function findChats(text: string): Call<Chat[]> {
  return {
    method: 'im.search.chat.list',
    params: { FIND: text, OFFSET: 0, LIMIT: 50 },
    parse: (wire, { origin }) => parseFoundChats(wire, origin),
  };
}

/** One chat, by `chat91`, `sg5` or a person's id. PortalError `no-access` after one has left it. */
export function getChat(dialogId: string): Call<Chat> {
  return {
    method: 'im.dialog.get',
    params: { DIALOG_ID: dialogId },
    parse: (wire, { origin }) => parseChat(wire, origin),
  };
}

/** The most that a page of members holds (docs/platform.md, 2.1). */
export const MEMBERS_A_PAGE = 200;

/** A page of members, and how many there are in all (0 = not told). */
export interface MemberPage {
  readonly members: readonly Member[];
  readonly total: number;
}

/**
 * 200 members of a chat, bots and former employees included.
 * `im.user.list.get` is not used: it keeps people from guests (docs/platform.md, 2.5).
 */
export function listMembers(dialogId: string, offset: number): Call<MemberPage> {
  return {
    method: 'im.dialog.users.list',
    params: { DIALOG_ID: dialogId, LIMIT: MEMBERS_A_PAGE, OFFSET: offset },
    parse: (wire, { total, origin }) => ({ members: parseMembers(wire, origin), total }),
  };
}

export function parseFoundChats(wire: unknown, origin: string): Chat[] {
  const chats = z.array(chatWireSchema).parse(wire);
  return chats.map((chat) => chatFromWire(chat, origin)).filter(({ kind }) => kind !== 'other');
}

export function parseChat(wire: unknown, origin: string): Chat {
  return chatFromWire(chatWireSchema.parse(wire), origin);
}
