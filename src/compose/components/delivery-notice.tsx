import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { time } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { ON_DEMAND, type Delivery } from '../../poll/delivery.ts';
import { Notice } from '../../ui/notice.tsx';

/** How the sending to one chat ended. The text begins with the chat's title. */
export function DeliveryNotice({ delivery: { chat, state } }: { readonly delivery: Delivery }) {
  const { title } = chat;
  switch (state.step) {
    case 'refused':
      return (
        <Notice tone="danger" role="alert">
          {t('compose.delivery.refused', { title, reason: portalErrorText(state.code, state.text) })}
        </Notice>
      );
    case 'sending':
    case 'unclear': {
      const at = state.step === 'unclear' && state.nextAt !== ON_DEMAND ? state.nextAt : null;
      return (
        <Notice tone="warning" role="status">
          {at === null
            ? t('compose.delivery.unclear', { title })
            : t('compose.delivery.unclearUntil', { title, time: time(at) })}
        </Notice>
      );
    }
    case 'posted':
      return (
        <Notice tone="warning" role="status">
          {t('compose.delivery.posted', { title })}
        </Notice>
      );
    case 'verified':
      return <Notice tone="success">{t('compose.delivery.verified', { title })}</Notice>;
    case 'ready':
    default:
      return <Notice>{t('compose.delivery.ready', { title })}</Notice>;
  }
}
