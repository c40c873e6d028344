import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t, type MessageId } from '../../i18n/t.ts';
import type { Closed } from '../../poll/chat.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ComposePlace } from '../compose-place.ts';

/** Why the chat one has come from gets no poll. Nothing where it does. */
export function PlaceNotice({ place }: { readonly place: ComposePlace }) {
  if (place.kind === 'app') return null;
  const { chat, error } = place;
  if (chat?.closed === null) return null;
  const reason = chat?.closed
    ? t(reasons[chat.closed])
    : portalErrorText(error?.kind ?? 'unknown', error?.portalText ?? '');
  return (
    <Notice tone="warning" role="status">
      {chat
        ? t('compose.place.closed', { title: chat.title, reason })
        : t('compose.place.failed', { reason })}
    </Notice>
  );
}

const reasons: Readonly<Record<Closed, MessageId>> = {
  'no-right': 'chats.closed.noRight',
  'text-field-off': 'chats.closed.textFieldOff',
  'not-joined': 'chats.closed.notJoined',
  private: 'chats.closed.private',
  unsupported: 'chats.closed.unsupported',
};
