import { time } from '../../../i18n/format.ts';
import { portalErrorText } from '../../../i18n/portal-error-text.ts';
import { t } from '../../../i18n/t.ts';
import {
  ON_DEMAND,
  type Delivery,
  type DeliveryState,
  type Refusal,
} from '../../../poll/delivery/delivery.ts';

/** What is said of deliveries that ended alike. */
export interface DeliveryGroup {
  readonly titles: readonly string[];
  readonly state: DeliveryState;
}

/** One group for all of which the same is to be said, in the order of the chats. */
export function groupedByWords(deliveries: readonly Delivery[]): readonly DeliveryGroup[] {
  const groups = new Map<string, { titles: string[]; state: DeliveryState }>();
  for (const { chat, state } of deliveries) {
    const words = deliveryWords('', state);
    const group = groups.get(words);
    if (group) group.titles.push(chat.title);
    else groups.set(words, { titles: [chat.title], state });
  }
  return [...groups.values()];
}

/** How the sending to some chats ended. The text begins with their titles. */
export function deliveryWords(title: string, state: DeliveryState): string {
  switch (state.step) {
    case 'refused':
      return t('compose.delivery.refused', { title, reason: portalErrorText(state.code, state.text) });
    case 'sending':
    case 'unclear': {
      const at = state.step === 'unclear' && state.nextAt !== ON_DEMAND ? state.nextAt : null;
      const unclear =
        at === null
          ? t('compose.delivery.unclear', { title })
          : t('compose.delivery.unclearUntil', { title, time: time(at) });
      return withReason(unclear, state.step === 'unclear' ? state.why : undefined);
    }
    case 'posted':
      return withReason(t('compose.delivery.posted', { title }), state.why);
    case 'verified':
      return t('compose.delivery.verified', { title });
    case 'ready':
    default:
      return t('compose.delivery.ready', { title });
  }
}

function withReason(words: string, why: Refusal | undefined): string {
  return why ? `${words} ${portalErrorText(why.code, why.text)}` : words;
}
