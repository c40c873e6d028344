import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getChat } from '../bitrix24/calls/chats.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { knownChats } from '../chat-names/known-chats.ts';

/** What the list of polls asks the portal, beside the polls themselves. */
export const libraryQueries = {
  /** The chats that polls stand in. */
  chats: (request: PortalRequest, dialogIds: readonly string[]) =>
    queryOptions({
      queryKey: ['library', 'chats', dialogIds],
      queryFn: async () => {
        const chats = await request.askEach(dialogIds, getChat);
        knownChats.learn([...chats.values()].filter((chat) => !(chat instanceof PortalError)));
        return chats;
      },
      staleTime: 5 * 60_000,
      placeholderData: keepPreviousData,
    }),
};
