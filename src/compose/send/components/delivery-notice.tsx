import { currentLocale } from '../../../i18n/t.ts';
import type { DeliveryState } from '../../../poll/delivery/delivery.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { listTitles } from '../../components/list-titles.ts';
import { deliveryWords, type DeliveryGroup } from './delivery-words.ts';

/** How the sending to some chats ended: one sentence for all that ended alike. */
export function DeliveryNotice({ group: { titles, state } }: { readonly group: DeliveryGroup }) {
  return <Notice {...looksOf(state)}>{deliveryWords(listTitles(titles, currentLocale()), state)}</Notice>;
}

function looksOf({ step }: DeliveryState) {
  if (step === 'refused') return { tone: 'danger', role: 'alert' } as const;
  if (step === 'sending' || step === 'unclear' || step === 'posted')
    return { tone: 'warning', role: 'status' } as const;
  return step === 'verified' ? ({ tone: 'success' } as const) : {};
}
