import { addSent, sentMonths, sentOptions, type SentDelivery, type SentPoll } from '../poll/sent-polls.ts';

/** The user's options on the portal, as far as the index needs them. */
export interface OptionStore {
  read(): Promise<Readonly<Record<string, string>>>;
  write(values: Readonly<Record<string, string>>): Promise<void>;
}

/**
 * Writes sent polls into the index in user options. Another open frame may write the same month at the same moment, and the
 * portal has no locks: so it is read, merged, written, read again, and all that once more when a row of ours is missing.
 * Never rejects: the polls are sent, and an index that lost them is mended by looking through the chats.
 */
export async function recordSent(store: OptionStore, polls: readonly SentPoll[]): Promise<void> {
  try {
    await merge(store, polls);
    if (!(await holds(store, polls))) await merge(store, polls);
  } catch {
    // See above: nothing here may disturb the user's send.
  }
}

async function merge(store: OptionStore, polls: readonly SentPoll[]): Promise<void> {
  const before = sentMonths(await store.read());
  const values = sentOptions(before, polls.reduce(addSent, before));
  if (Object.keys(values).length > 0) await store.write(values);
}

async function holds(store: OptionStore, polls: readonly SentPoll[]): Promise<boolean> {
  const rows = [...sentMonths(await store.read()).values()].flat();
  const known = new Set(rows.map((row) => row.messageId));
  return polls.every((poll) => known.has(poll.messageId));
}

/** The row of a poll that has just been sent. */
export function rowOf({ messageId, chat, sentAt, campaign }: SentDelivery): SentPoll {
  return { messageId, chatId: chat.chatId, sentAt, campaign };
}
