import { queryOptions } from '@tanstack/react-query';
import type {
  AppView,
  ChatRow,
  ChatView,
  NoticeView,
  PlacementView,
  PortalView,
  Pulse,
} from '../doors/page-wire.ts';
import type { Viewing } from './viewing.ts';
import { read } from './wire.ts';

const PULSE_MS = 1000;

/** What the page reads from its server. All but the pulse is read again when the pulse tells of a change. */
export const portalQueries = {
  portal: queryOptions({ queryKey: ['portal'], queryFn: () => read<PortalView>('/_page/portal') }),

  app: (as: number) =>
    queryOptions({ queryKey: ['live', as, 'app'], queryFn: () => read<AppView>(`/_page/app?as=${as}`) }),

  /** Asked every second while somebody looks: a connection held open would use up the few a browser grants. */
  pulse: queryOptions({
    queryKey: ['pulse'],
    queryFn: () => read<Pulse>('/_page/pulse'),
    refetchInterval: PULSE_MS,
    staleTime: 0,
    retry: true,
  }),

  /** The app's items in the messenger's navigation. */
  navigation: ({ as, lang }: Pick<Viewing, 'as' | 'lang'>) =>
    queryOptions({
      queryKey: ['live', as, 'navigation', lang],
      queryFn: () => read<PlacementView[]>(`/_page/navigation?as=${as}&lang=${lang}`),
    }),

  chats: (as: number) =>
    queryOptions({
      queryKey: ['live', as, 'chats'],
      queryFn: () => read<ChatRow[]>(`/_page/chats?as=${as}`),
    }),

  notices: (as: number) =>
    queryOptions({
      queryKey: ['live', as, 'notices'],
      queryFn: () => read<NoticeView[]>(`/_page/notices?as=${as}`),
    }),

  /** Null where this person may not see the chat. */
  chat: ({ as, lang }: Pick<Viewing, 'as' | 'lang'>, dialogId: string) =>
    queryOptions({
      queryKey: ['live', as, 'chat', dialogId, lang],
      queryFn: () =>
        read<ChatView | null>(`/_page/chats/${encodeURIComponent(dialogId)}?as=${as}&lang=${lang}`),
    }),
};
