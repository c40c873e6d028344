import type { Chat } from '../../poll/chat.ts';
import type { Delivery } from '../../poll/delivery/delivery.ts';
import type { Draft } from '../../poll/draft.ts';
import { stoppedPolls, type StoppedPoll } from '../../poll/delivery/stopped-polls.ts';

/** What "Stop trying" makes of a draft that is neither sent everywhere nor nowhere (decision 18). */
export interface Stopped {
  /** May stand in their chats: kept, and looked for at the next send. */
  readonly unclear: readonly StoppedPoll[];
  /** Stand in their chats: the template ids of those that need not be looked for any more. */
  readonly there: ReadonlySet<string>;
  /** Were refused: nothing of them is anywhere. */
  readonly refused: readonly Delivery[];
  /** The chats that have no poll for certain. */
  readonly rest: readonly Chat[];
}

export function stopSending({ content, chats, deliveries }: Draft): Stopped {
  const there = deliveries.filter(isThere);
  const done = new Set(there.map(({ chat }) => chat.chatId));
  return {
    unclear: stoppedPolls(deliveries, content),
    there: templateIdsOf(there),
    refused: deliveries.filter(({ state }) => state.step === 'refused'),
    rest: chats.filter(({ chatId }) => !done.has(chatId)),
  };
}

/** The polls that stand in their chats. */
export function templateIdsThere(deliveries: readonly Delivery[]): ReadonlySet<string> {
  return templateIdsOf(deliveries.filter(isThere));
}

function templateIdsOf(deliveries: readonly Delivery[]): ReadonlySet<string> {
  return new Set(deliveries.map(({ templateId }) => templateId));
}

function isThere({ state }: Delivery): boolean {
  return state.step === 'posted' || state.step === 'verified';
}
