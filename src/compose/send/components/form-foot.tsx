import { t } from '../../../i18n/t.ts';
import { isBlank } from '../../../poll/draft.ts';
import { contentOf } from '../../form/compose-values.ts';
import { hasTrouble } from '../phase.ts';
import type { Compose } from '../../use-compose.ts';
import type { FieldFocus } from '../../form/use-field-focus.ts';
import { DeliveryList } from './delivery-list.tsx';
import { useNamedDeliveries } from './named-deliveries.ts';
import { SendBar } from './send-bar.tsx';
import { SendNotices } from './send-notices.tsx';

interface FormFootProps {
  readonly compose: Compose;
  readonly focus: FieldFocus;
  readonly onClear: () => void;
}

/** What was sent where, what keeps the poll from being sent, and the button. */
export function FormFoot({ compose, focus, onClear }: FormFootProps) {
  const { form, sending, draftStatus } = compose;
  const { phase } = sending;
  const isEmpty = isBlank(contentOf(form.values));
  const chosen = new Set(form.values.chats.map((chat) => chat.chatId));
  const deliveries = sending.deliveries.filter(({ chat }) => phase !== 'writing' || chosen.has(chat.chatId));
  const named = useNamedDeliveries(deliveries);
  const wrong = form.isSubmitted ? form.problems.length : 0;
  const isRetry = !sending.isBusy && hasTrouble(deliveries);
  return (
    <>
      <SendNotices compose={compose} send={t(isRetry ? 'app.tryAgain' : 'compose.send')} />
      <DeliveryList deliveries={named} isBusy={sending.isBusy} />
      {wrong === 0 ? null : (
        <p role="alert" className="text-sm text-danger">
          {t('compose.problems', { count: wrong })}
        </p>
      )}
      <SendBar
        isSending={sending.isBusy || phase === 'sent'}
        isRetry={isRetry}
        canStop={phase === 'stuck' || sending.pausedUntil !== null}
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
