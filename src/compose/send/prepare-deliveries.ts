import type { Chat } from '../../poll/chat.ts';
import { begun, type Delivery } from '../../poll/delivery/delivery.ts';
import type { PollContent } from '../../poll/draft.ts';
import { printOf, type StoppedPoll } from '../../poll/delivery/stopped-polls.ts';
import { templateIdFor } from './template-ids.ts';

interface Before {
  /** What this draft was sent as already. */
  readonly deliveries: readonly Delivery[];
  /** What was stopped while unclear, from whichever form. */
  readonly stopped: readonly StoppedPoll[];
}

/**
 * A delivery for each chosen chat. A chat that had one keeps its template id, so that it can never get two polls: one
 * that was stopped is looked for first, even where the text is another by now.
 * @param seed a fresh UUID v4, for the chats that had none
 */
export function prepareDeliveries(
  { chats, content }: { readonly chats: readonly Chat[]; readonly content: PollContent },
  { deliveries, stopped }: Before,
  seed: string,
): Delivery[] {
  const print = printOf(content);
  return chats.map(({ dialogId, chatId, title }): Delivery => {
    const known = deliveries.find(({ chat }) => chat.chatId === chatId);
    if (known) return known.state.step === 'refused' ? { ...known, state: { step: 'ready' } } : known;
    const chat = { dialogId, chatId, title };
    const earlier = stopped.findLast((poll) => poll.chat.chatId === chatId);
    if (!earlier) return { chat, templateId: templateIdFor(seed, chatId), state: { step: 'ready' } };
    const { templateId, since, question } = earlier;
    const first = earlier.print === print ? {} : { first: question };
    return { chat, templateId, state: begun(since), ...first };
  });
}
