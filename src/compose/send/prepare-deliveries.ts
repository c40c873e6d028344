import type { Chat } from '../../poll/chat.ts';
import type { Delivery } from '../../poll/delivery.ts';

/** A delivery for each chosen chat. A chat that had one keeps its template id, so that it can never get two polls. */
export function prepareDeliveries(
  chats: readonly Chat[],
  before: readonly Delivery[],
  newId: () => string,
): Delivery[] {
  return chats.map(({ dialogId, chatId, title }) => {
    const known = before.find((delivery) => delivery.chat.chatId === chatId);
    if (!known) return { chat: { dialogId, chatId, title }, templateId: newId(), state: { step: 'ready' } };
    return known.state.step === 'refused' ? { ...known, state: { step: 'ready' } } : known;
  });
}
