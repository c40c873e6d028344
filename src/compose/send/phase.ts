import type { Delivery } from '../../poll/delivery/delivery.ts';

/**
 * Where a draft stands. `writing`: all is open to change. `sending`: something is under way. `stuck`: some chats have
 * the poll or may have it, others not; the text is fixed until every chat has it. `sent`: every chat has its poll.
 */
export type Phase = 'writing' | 'sending' | 'stuck' | 'sent';

export function phaseOf(deliveries: readonly Delivery[], isBusy: boolean): Phase {
  if (isBusy) return 'sending';
  // What the portal refused everywhere is as good as never sent.
  if (deliveries.every(({ state }) => state.step === 'refused' || state.step === 'ready')) return 'writing';
  return deliveries.every(({ state }) => state.step === 'verified') ? 'sent' : 'stuck';
}

/** Something failed or is unclear: there is something to try again. */
export function hasTrouble(deliveries: readonly Delivery[]): boolean {
  return deliveries.some(({ state }) => state.step !== 'verified' && state.step !== 'ready');
}
