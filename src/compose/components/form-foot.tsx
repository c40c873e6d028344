import { PortalError } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { isBlank } from '../../poll/draft.ts';
import { Notice } from '../../ui/notice.tsx';
import { contentOf } from '../compose-values.ts';
import { hasTrouble } from '../send/phase.ts';
import type { Compose } from '../use-compose.ts';
import type { FieldFocus } from '../use-field-focus.ts';
import { DeliveryList } from './delivery-list.tsx';
import { useNamedDeliveries } from './named-deliveries.ts';
import { SendBar } from './send-bar.tsx';

interface FormFootProps {
  readonly compose: Compose;
  readonly focus: FieldFocus;
  readonly onClear: () => void;
}

/** What was sent where, what keeps the poll from being sent, and the button. */
export function FormFoot({ compose, focus, onClear }: FormFootProps) {
  const { form, sending, deletedFrom, draftStatus } = compose;
  const { phase } = sending;
  const isEmpty = isBlank(contentOf(form.values));
  const chosen = new Set(form.values.chats.map((chat) => chat.chatId));
  const deliveries = sending.deliveries.filter(({ chat }) => phase !== 'writing' || chosen.has(chat.chatId));
  const named = useNamedDeliveries(deliveries);
  const wrong = form.isSubmitted ? form.problems.length : 0;
  return (
    <>
      {deletedFrom === null ? null : (
        <Notice role="status">{t('compose.deleted', { title: deletedFrom })}</Notice>
      )}
      {sending.keepError === null ? null : (
        <Notice tone="danger" role="alert">
          {t('compose.notKept', { reason: reasonOf(sending.keepError) })}
        </Notice>
      )}
      <DeliveryList deliveries={named} isBusy={sending.isBusy} />
      {wrong === 0 ? null : (
        <p role="alert" className="text-sm text-danger">
          {t('compose.problems', { count: wrong })}
        </p>
      )}
      <SendBar
        isSending={sending.isBusy || phase === 'sent'}
        isRetry={!sending.isBusy && hasTrouble(deliveries)}
        canStop={phase === 'stuck'}
        canClear={phase === 'writing' && !isEmpty}
        draftStatus={isEmpty ? 'idle' : draftStatus}
        buttonRef={(button) => focus.register('send', button)}
        onSend={compose.send}
        onStop={compose.stopTrying}
        onClear={onClear}
      />
    </>
  );
}

function reasonOf(error: unknown): string {
  return error instanceof PortalError ? portalErrorText(error.kind, error.portalText) : '';
}
