import { useChatNames } from '../../../chat-names/use-chat-names.ts';
import type { Delivery } from '../../../poll/delivery/delivery.ts';

/** The deliveries for the screen: each chat by the name that tells it from its namesakes. */
export function useNamedDeliveries(deliveries: readonly Delivery[]): readonly Delivery[] {
  const names = useChatNames(deliveries.map(({ chat }) => chat));
  return deliveries.map((delivery) => ({
    ...delivery,
    chat: { ...delivery.chat, title: names.nameOf(delivery.chat) },
  }));
}
