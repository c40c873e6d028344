import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getChat } from '../bitrix24/calls/chats.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';

/** What the list of polls asks the portal, beside the polls themselves. */
export const libraryQueries = {
  /** The chats that polls stand in. */
  chats: (request: PortalRequest, dialogIds: readonly string[]) =>
    queryOptions({
      queryKey: ['library', 'chats', dialogIds],
      queryFn: () => request.askEach(dialogIds, getChat),
      staleTime: 5 * 60_000,
      placeholderData: keepPreviousData,
    }),
};
