import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { getChat, listRecentChats, SEARCH_MIN } from '../bitrix24/calls/chats.ts';
import { recentChatPages, searchChats } from '../bitrix24/reads/chats.ts';
import { FIRST_CHATS } from '../bitrix24/reads/opening.ts';
import { knownChats } from '../chat-names/known-chats.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { Chat } from '../poll/chat.ts';

/** Pages fetched in one batch afterwards. */
const PAGES_AT_ONCE = 5;
/** Dialogs we look through at most; nobody scrolls further, and the portal's time is everybody's. */
export const DIALOGS_MAX = 10_000;
/** Rows to ask for to see as many dialogs: some rows name a dialog that came before (docs/platform.md, 2.2). */
const ROWS_MAX = 12_000;

/** A stretch of the recent chats. `offset` counts dialogs looked at, not chats found: it is where the next stretch starts. */
export interface RecentPage {
  readonly chats: readonly Chat[];
  readonly hasMore: boolean;
  readonly offset: number;
}

/** Everything the picker asks the portal. */
export const chatQueries = {
  /** Recent chats, pinned and newest first: a short first page, then several pages a batch, up to ROWS_MAX. */
  recent: (request: PortalRequest) =>
    infiniteQueryOptions({
      queryKey: ['chats', 'recent'],
      queryFn: ({ pageParam }) => recentPage(request, pageParam),
      initialPageParam: 0,
      getNextPageParam: ({ hasMore, offset }) => (hasMore && offset < ROWS_MAX ? offset : undefined),
      staleTime: 5 * 60_000,
    }),

  /** What the portal's own search finds: chats beyond the recent ones, open ones not joined among them. */
  search: (request: PortalRequest, text: string) =>
    queryOptions({
      queryKey: ['chats', 'search', text],
      queryFn: async () => learnt(await searchChats(request, text)),
      enabled: text.length >= SEARCH_MIN,
      staleTime: 60_000,
    }),

  /** One chat by the messenger's address of it. */
  one: (request: PortalRequest, dialogId: string) =>
    queryOptions({
      queryKey: ['chats', 'one', dialogId],
      queryFn: async () => {
        const chat = await request.ask(getChat(dialogId));
        knownChats.learn([chat]);
        return chat;
      },
      staleTime: 5 * 60_000,
    }),
};

/** The opening batch's first page in the shape that `chatQueries.recent` keeps, for `queryClient.setQueryData`. */
export function recentFromOpening(opening: {
  readonly chats: readonly Chat[];
  readonly hasMore: boolean;
}): InfiniteData<RecentPage, number> {
  return { pages: [{ ...opening, chats: learnt(opening.chats), offset: FIRST_CHATS }], pageParams: [0] };
}

async function recentPage(request: PortalRequest, from: number): Promise<RecentPage> {
  if (from > 0) {
    const pages = await recentChatPages(request, { from, pages: PAGES_AT_ONCE });
    return { ...pages, chats: learnt(pages.chats) };
  }
  const first = await request.ask(listRecentChats({ offset: 0, limit: FIRST_CHATS }));
  return { ...first, chats: learnt(first.chats), offset: FIRST_CHATS };
}

/** The chats, which the page knows from now on. */
function learnt(chats: readonly Chat[]): readonly Chat[] {
  knownChats.learn(chats);
  return chats;
}
