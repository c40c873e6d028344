import { sentMonths, type SentDelivery } from '../poll/sent-polls.ts';

/**
 * The polls of the latest send that the index knows, oldest first; titles are not in it, so they are ''.
 * @param chatId only polls of this chat, in its placement
 */
export function lastSendIn(
  options: Readonly<Record<string, string>>,
  chatId: number | null,
): readonly SentDelivery[] {
  const rows = [...sentMonths(options).values()]
    .flat()
    .filter((row) => chatId === null || row.chatId === chatId);
  const latest = rows.reduce((best, row) => Math.max(best, row.sentAt), 0);
  const campaign = rows.findLast((row) => row.sentAt === latest)?.campaign;
  return rows
    .filter((row) => row.campaign === campaign)
    .map(({ messageId, chatId: id, sentAt, campaign: send }) => ({
      messageId,
      chat: { dialogId: `chat${id}`, chatId: id, title: '' },
      sentAt,
      campaign: send,
    }));
}

/** What to show after polls were sent: a retry of the same send adds to it, a new send takes its place. */
export function withSent(
  shown: readonly SentDelivery[],
  sent: readonly SentDelivery[],
): readonly SentDelivery[] {
  const campaign = sent[0]?.campaign;
  const kept = shown.filter(
    (each) => each.campaign === campaign && sent.every((poll) => poll.messageId !== each.messageId),
  );
  return sent.length === 0 ? shown : [...kept, ...sent];
}
