import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { openingBatch, type Opening } from '../bitrix24/reads/opening.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { Session } from '../bitrix24/door/session.ts';
import { knownChats } from '../chat-names/known-chats.ts';
import { chatQueries, recentFromOpening } from '../chats/queries.ts';
import { keepTimeOf } from '../i18n/time-zone.ts';
import { emptyContent } from '../poll/draft.ts';
import type { PollStart } from '../poll/poll-start.ts';
import { optionsKey } from '../memory/options-query.ts';
import { applyTheme, THEME_OPTION } from '../memory/theme.ts';

/** What the portal and the door give the first screen. */
export interface AppOpening extends Opening {
  /** What the new poll starts from, where the door is a message's text. */
  readonly start: PollStart | null;
}

/** The opening batch; what it brings for the screens' own queries is put where they look for it. */
export function openingQuery(session: Session, queryClient: QueryClient) {
  return queryOptions({
    queryKey: ['opening'],
    queryFn: async (): Promise<AppOpening> => {
      const opening = await openingBatch(session);
      const { me, chats, chat, options, message } = opening;
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
      return { ...opening, start: message?.kind === 'text' ? await startFrom(message) : null };
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** A poll of a message's text. Where what reads it cannot be fetched, the whole text is the question. */
async function startFrom({ id, text }: { readonly id: number; readonly text: string }): Promise<PollStart> {
  const name = `message-${id}`;
  try {
    const { startFromText } = await import('../poll/start-from-text.ts');
    return startFromText(text, name);
  } catch {
    return { name, content: { ...emptyContent, question: text }, chats: [], overfull: null };
  }
}
