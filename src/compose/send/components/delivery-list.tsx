import { number } from '../../../i18n/format.ts';
import { t } from '../../../i18n/t.ts';
import type { Delivery } from '../../../poll/delivery/delivery.ts';
import { Progress } from '../../../ui/feedback/progress.tsx';
import { hasTrouble } from '../phase.ts';
import { DeliveryNotice } from './delivery-notice.tsx';
import { groupedByWords } from './delivery-words.ts';

interface DeliveryListProps {
  readonly deliveries: readonly Delivery[];
  readonly isBusy: boolean;
}

/** With more chats than this, one bar stands for all of them. */
const BARS = 12;

/** What was sent where and what was not. While sending, a bar for each of several chats. */
export function DeliveryList({ deliveries, isBusy }: DeliveryListProps) {
  if (isBusy && deliveries.length > BARS) return <OneBar deliveries={deliveries} />;
  if (isBusy) return deliveries.length > 1 ? <Bars deliveries={deliveries} /> : null;
  if (!hasTrouble(deliveries)) return null;
  return (
    <div className="grid gap-2">
      {groupedByWords(deliveries).map((group) => (
        <DeliveryNotice key={group.titles[0]} group={group} />
      ))}
    </div>
  );
}

const share = { ready: 0, sending: 30, unclear: 45, refused: 100, posted: 75, verified: 100 } as const;

function Bars({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  return (
    <div className="grid gap-2">
      {deliveries.map(({ chat, templateId, state }) => (
        <div key={templateId} className="grid gap-1 text-sm text-secondary">
          {chat.title}
          <Progress label={t('compose.sendingTo', { title: chat.title })} value={share[state.step]} />
        </div>
      ))}
    </div>
  );
}

function OneBar({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const done = deliveries.filter(({ state }) => state.step === 'posted' || state.step === 'verified').length;
  const words = t('compose.sendingMany', { done: number(done), count: number(deliveries.length) });
  return (
    <div className="grid gap-1 text-sm text-secondary">
      {words}
      <Progress label={words} value={(100 * done) / deliveries.length} />
    </div>
  );
}
