import { useChatNames } from '../../chat-names/use-chat-names.ts';
import { t, currentLocale } from '../../i18n/t.ts';
import type { SentDelivery } from '../../poll/sent-polls.ts';
import { Notice } from '../../ui/feedback/notice.tsx';

/** Where the polls went that were sent a moment ago; nothing when there are none. */
export function SentStatus({ polls }: { readonly polls: readonly SentDelivery[] }) {
  const names = useChatNames(polls.map(({ chat }) => chat));
  const chats = new Intl.ListFormat(currentLocale()).format(polls.map(({ chat }) => names.nameOf(chat)));
  return (
    <div role="status" className="empty:hidden">
      {polls.length === 0 ? null : <Notice tone="success">{t('app.sent', { chats })}</Notice>}
    </div>
  );
}
