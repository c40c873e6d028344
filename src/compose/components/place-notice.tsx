import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import { closedText } from '../../i18n/closed-text.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import type { ComposePlace } from '../compose-place.ts';

/** Why the chat one has come from gets no poll. Nothing where it does. */
export function PlaceNotice({ place }: { readonly place: ComposePlace }) {
  const names = useChatNames(place.kind === 'chat' && place.chat ? [place.chat] : []);
  if (place.kind === 'app') return null;
  const { chat, error } = place;
  if (chat?.closed === null) return null;
  const { kind, portalText } = failureOf(error);
  const reason = chat?.closed ? closedText(chat.closed) : portalErrorText(kind, portalText);
  return (
    <Notice tone="warning" role="status">
      {chat
        ? t('compose.place.closed', { title: names.nameOf(chat), reason })
        : t('compose.place.failed', { reason })}
    </Notice>
  );
}
