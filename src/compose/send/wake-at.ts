import { nextStep, ON_DEMAND, type Delivery } from '../../poll/delivery/delivery.ts';

/** Seconds until the portal is read again after it could not be read once, twice, … */
const READ_AGAIN_SECONDS = [2, 5, 15, 60];

/** When a run that came to rest goes on by itself (ms epoch), or null when it has nothing to wait for. */
export function wakeAt(deliveries: readonly Delivery[], now: number, readFailures: number): number | null {
  const seconds =
    READ_AGAIN_SECONDS[Math.min(Math.max(readFailures, 1), READ_AGAIN_SECONDS.length) - 1] ?? 60;
  const moments = deliveries.flatMap((delivery) => {
    switch (nextStep(delivery, now)) {
      case 'look':
      case 'read-back':
        return [now + seconds * 1_000];
      case 'wait':
        return delivery.state.step === 'unclear' ? [delivery.state.nextAt] : [];
      case 'send':
      case 'done':
      case 'refused':
      default:
        return [];
    }
  });
  const first = Math.min(...moments);
  return moments.length === 0 || first === ON_DEMAND ? null : first;
}
