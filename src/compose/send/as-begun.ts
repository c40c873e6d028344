import { begun } from '../../poll/delivery/delivery.ts';
import type { Draft } from '../../poll/draft.ts';

/**
 * The draft as a run stores it: any poll that is not sent yet may be on its way from `since` (ms epoch) on, since
 * nothing is stored before each of them.
 */
export function asBegun(draft: Draft, since: number): Draft {
  const deliveries = draft.deliveries.map((delivery) =>
    delivery.state.step === 'ready' ? { ...delivery, state: begun(since) } : delivery,
  );
  return { ...draft, deliveries };
}
