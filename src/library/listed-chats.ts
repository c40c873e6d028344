import { useQuery } from '@tanstack/react-query';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { ChatNames } from '../chat-names/chat-names.ts';
import { useChatNames } from '../chat-names/use-chat-names.ts';
import { t } from '../i18n/t.ts';
import type { Chat } from '../poll/chat.ts';
import type { ListedPoll } from '../poll/listed-polls.ts';
import { libraryQueries } from './queries.ts';

/** The chats of the list, as far as they are known. */
export interface ListedChats {
  /** By chat id; with what tells a chat from its namesakes. */
  readonly names: ReadonlyMap<number, string>;
  /** The same in two lines, of those that are known. */
  readonly called: ChatNames;
  /** By chat id; by the chat's own counter. */
  readonly members: ReadonlyMap<number, number>;
  readonly known: ReadonlyMap<number, Chat>;
  /** Why their names could not be had. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Names and sizes of the chats that polls stand in; one that I may not read is said to be that. */
export function useListedChats(
  request: PortalRequest,
  listed: readonly ListedPoll[],
  isShown: boolean,
): ListedChats {
  const dialogs = new Map(listed.map(({ chatId, dialogId }) => [chatId, dialogId]));
  const dialogIds = [...dialogs.values()].sort();
  const { data, error, refetch } = useQuery({
    ...libraryQueries.chats(request, dialogIds),
    enabled: isShown && dialogIds.length > 0,
  });
  const names = new Map<number, string>();
  const known = new Map<number, Chat>();
  for (const [chatId, dialogId] of dialogs) {
    const chat = data?.get(dialogId);
    if (chat !== undefined && !(chat instanceof PortalError)) known.set(chatId, chat);
    if (chat instanceof PortalError) names.set(chatId, t('library.unknownChat'));
  }
  const called = useChatNames([...known.values()]);
  for (const [chatId, chat] of known) names.set(chatId, called.nameOf(chat));
  const members = new Map([...known].map(([chatId, chat]) => [chatId, chat.members]));
  return { names, called, members, known, error, retry: () => void refetch() };
}
