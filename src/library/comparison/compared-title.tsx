import { ChatTitle } from '../../chat-names/chat-title.tsx';
import { t } from '../../i18n/t.ts';
import type { ListedChats } from '../listed-chats.ts';

/** A chat of the comparison: its title, and under it what tells it from its namesakes. */
export function ComparedTitle({ chatId, chats }: { readonly chatId: number; readonly chats: ListedChats }) {
  const chat = chats.known.get(chatId);
  if (chat !== undefined) return <ChatTitle chat={chat} names={chats.called} className="line-clamp-3" />;
  return <span className="min-w-0">{chats.names.get(chatId) ?? t('library.unknownChat')}</span>;
}
