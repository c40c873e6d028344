import { t } from '../../i18n/t.ts';
import type { Delivery } from '../../poll/delivery.ts';
import { Progress } from '../../ui/progress.tsx';
import { hasTrouble } from '../send/phase.ts';
import { DeliveryNotice } from './delivery-notice.tsx';

interface DeliveryListProps {
  readonly deliveries: readonly Delivery[];
  readonly isBusy: boolean;
}

/** What was sent where and what was not. While sending, a bar for each of several chats. */
export function DeliveryList({ deliveries, isBusy }: DeliveryListProps) {
  if (isBusy) return deliveries.length > 1 ? <Bars deliveries={deliveries} /> : null;
  if (!hasTrouble(deliveries)) return null;
  return (
    <div className="grid gap-2">
      {deliveries.map((delivery) => (
        <DeliveryNotice key={delivery.templateId} delivery={delivery} />
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
