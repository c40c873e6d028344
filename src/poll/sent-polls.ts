import type { ChatRef } from './chat.ts';

/** A row of the index of sent polls. */
export interface SentPoll {
  readonly messageId: number;
  readonly chatId: number;
  /** s epoch. */
  readonly sentAt: number;
  /** What binds polls that were sent to several chats in one go. */
  readonly sendId: string;
}

/** A poll by its key, and the chat it stands in. */
export interface PollInChat {
  readonly messageId: number;
  readonly chat: ChatRef;
}

/** A poll that has just been sent and verified. */
export interface SentDelivery extends PollInChat {
  /** s epoch. */
  readonly sentAt: number;
  readonly sendId: string;
}

/**
 * The index as one page knows it: what the portal holds, what the page has sent (which may not have been written yet),
 * and nothing of what it took out.
 */
export function knownSent(
  stored: readonly SentPoll[],
  own: readonly SentPoll[],
  removed: ReadonlySet<number>,
): SentPoll[] {
  const rows = new Map([...stored, ...own].map((row) => [row.messageId, row]));
  return [...rows.values()].filter(({ messageId }) => !removed.has(messageId));
}
