import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { openingBatch } from '../bitrix24/reads/opening.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { Session } from '../bitrix24/door/session.ts';
import { knownChats } from '../chat-names/known-chats.ts';
import { chatQueries, recentFromOpening } from '../chats/queries.ts';
import { keepTimeOf } from '../i18n/time-zone.ts';
import { optionsKey } from '../memory/options-query.ts';
import { applyTheme, THEME_OPTION } from '../memory/theme.ts';

/** The opening batch; what it brings for the screens' own queries is put where they look for it. */
export function openingQuery(session: Session, queryClient: QueryClient) {
  return queryOptions({
    queryKey: ['opening'],
    queryFn: async () => {
      const opening = await openingBatch(session);
      const { me, chats, chat, options } = opening;
      keepTimeOf(me);
      applyTheme(options[THEME_OPTION]);
      queryClient.setQueryData(optionsKey, options);
      if (chats) {
        queryClient.setQueryData(chatQueries.recent(session.request).queryKey, recentFromOpening(chats));
      }
      if (chat && !(chat instanceof PortalError)) {
        knownChats.learn([chat]);
        queryClient.setQueryData(chatQueries.one(session.request, chat.dialogId).queryKey, chat);
      }
      return opening;
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
