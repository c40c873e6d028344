import { useAutoDelete } from '../../chat-names/use-auto-delete.ts';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import { span } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import type { Chat } from '../../poll/chat.ts';

/** Under the chosen chats: which of them delete their messages, and the poll with them. */
export function AutoDeleteHint({ chats }: { readonly chats: readonly Chat[] }) {
  const names = useChatNames(chats);
  const deletesAfter = useAutoDelete();
  return (
    <div role="status" className="grid gap-1 text-xs text-hint">
      {chats
        .filter((chat) => deletesAfter(chat) > 0)
        .map((chat) => (
          <span key={chat.dialogId}>
            {t('chats.deletes', { chat: names.nameOf(chat), time: span(deletesAfter(chat)) })}
          </span>
        ))}
    </div>
  );
}
