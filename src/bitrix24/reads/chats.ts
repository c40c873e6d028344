import type { Chat } from '../../poll/chat.ts';
import { findChats, listRecentChats, RECENT_PAGE_MAX, SEARCH_MIN } from '../calls/chats.ts';
import { distinctChats, type ChatPage } from '../calls/recent-chats.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/**
 * Up to 50 pages of 200 recent chats in one batch, from the offset `from`; `offset` is where to go on while `hasMore`.
 * @throws PortalError when one of the pages fails
 */
export async function recentChatPages(
  request: PortalRequest,
  { from, pages }: { from: number; pages: number },
): Promise<ChatPage & { readonly offset: number }> {
  const calls = Array.from({ length: pages }, (_, page) =>
    listRecentChats({ offset: from + page * RECENT_PAGE_MAX, limit: RECENT_PAGE_MAX }),
  );
  const answers = await request.askAll(calls);
  const read = calls.map((call) => answers.read(call));
  return {
    chats: distinctChats(read.flatMap(({ chats }) => chats)),
    hasMore: read.every(({ hasMore }) => hasMore),
    offset: from + pages * RECENT_PAGE_MAX,
  };
}

/** What the portal's own search finds. A text that it finds too short finds nothing. @throws PortalError */
export async function searchChats(request: PortalRequest, text: string): Promise<readonly Chat[]> {
  const find = text.trim();
  if (find.length < SEARCH_MIN) return [];
  try {
    return await request.ask(findChats(find));
  } catch (error) {
    if (error instanceof PortalError && error.code === 'FIND_SHORT') return [];
    throw error;
  }
}
