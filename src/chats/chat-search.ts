import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { Chat } from '../poll/chat.ts';
import { filterChats, searchable } from './filter.ts';
import { offeredChats } from './merge.ts';
import { chatQueries } from './queries.ts';
import { reachOf, type Reach } from './reach.ts';
import { useSettledText } from './settled-text.ts';

const TYPING_PAUSE = 250;

/** What the picker lists for a text, and what there is to say about it. */
export interface ChatSearch {
  /** What is sought, without blanks around it; '' while browsing. */
  readonly text: string;
  readonly chats: readonly Chat[];
  /** 'loading' and 'failed' are about the first page: without it there is nothing to list. */
  readonly state: 'loading' | 'failed' | 'ready';
  readonly error: Error | null;
  readonly reach: Reach;
  /** Fetches the next stretch of recent chats, if there is one. */
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** Chats for `typed`: those at hand at once, what the portal finds and the rest of the recent ones as they come. */
export function useChatSearch(request: PortalRequest, typed: string): ChatSearch {
  const text = typed.trim();
  const settled = useSettledText(text, TYPING_PAUSE);
  const recent = useInfiniteQuery(chatQueries.recent(request));
  const found = useQuery({ ...chatQueries.search(request, settled), placeholderData: keepPreviousData });

  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = recent;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  useEffect(() => {
    if (text !== '' && !isFetchNextPageError) loadMore();
  }, [text, isFetchNextPageError, loadMore]);

  const atHand = useMemo(
    () => offeredChats(data?.pages.flatMap(({ chats }) => chats) ?? []).map((chat) => searchable(chat)),
    [data],
  );
  const isStale = settled !== text || found.isPlaceholderData;
  const chats = useMemo(() => {
    const near = filterChats(atHand, text);
    if (text === '' || found.data === undefined) return near;
    const far = isStale
      ? filterChats(
          found.data.map((chat) => searchable(chat)),
          text,
        )
      : found.data;
    return offeredChats([...near, ...far]);
  }, [atHand, found.data, isStale, text]);

  return {
    text,
    chats,
    state: data !== undefined ? 'ready' : recent.isError ? 'failed' : 'loading',
    error: recent.error ?? found.error,
    reach: reachOf({
      hasNextPage: text !== '' && hasNextPage,
      hasMore: text !== '' && data?.pages.at(-1)?.hasMore === true,
      searching: settled !== text || found.isFetching,
      failed: isFetchNextPageError || found.isError,
    }),
    loadMore,
    retry: () => {
      if (data === undefined) void recent.refetch();
      else if (isFetchNextPageError) void fetchNextPage();
      if (found.isError) void found.refetch();
    },
  };
}
