import {
  addSent,
  sentMonths,
  sentOptions,
  withoutSent,
  type SentDelivery,
  type SentMonths,
  type SentPoll,
} from '../poll/sent-polls.ts';

/** The user's options on the portal, as far as the index needs them. */
export interface OptionStore {
  read(): Promise<Readonly<Record<string, string>>>;
  write(values: Readonly<Record<string, string>>): Promise<void>;
}

/**
 * Writes sent polls into the index in user options. Never rejects: the polls are sent, and an index that lost them is
 * mended by looking through the chats.
 */
export async function recordSent(store: OptionStore, polls: readonly SentPoll[]): Promise<void> {
  try {
    await putSent(store, polls);
  } catch {
    // See above: nothing here may disturb the user's send.
  }
}

/** Writes polls into the index. Throws what the store says. */
export async function putSent(store: OptionStore, polls: readonly SentPoll[]): Promise<void> {
  const ids = polls.map(({ messageId }) => messageId);
  await change(
    store,
    (months) => polls.reduce(addSent, months),
    (known) => ids.every((id) => known.has(id)),
  );
}

/** Takes polls out of the index. Throws what the store says; where they are gone already, nothing is written. */
export async function eraseSent(store: OptionStore, messageIds: readonly number[]): Promise<void> {
  const ids = new Set(messageIds);
  await change(
    store,
    (months) => withoutSent(months, ids),
    (known) => messageIds.every((id) => !known.has(id)),
  );
}

/**
 * Another open frame may write the same month at the same moment, and the portal has no locks: so it is read, changed,
 * written, read again, and all that once more when the change is not there.
 */
async function change(
  store: OptionStore,
  changed: (months: SentMonths) => SentMonths,
  holds: (messageIds: ReadonlySet<number>) => boolean,
): Promise<void> {
  for (const isLast of [false, true]) {
    const before = sentMonths(await store.read());
    const values = sentOptions(before, changed(before));
    if (Object.keys(values).length > 0) await store.write(values);
    if (isLast) return;
    const rows = [...sentMonths(await store.read()).values()].flat();
    if (holds(new Set(rows.map(({ messageId }) => messageId)))) return;
  }
}

/** The row of a poll that has just been sent. */
export function rowOf({ messageId, chat, sentAt, campaign }: SentDelivery): SentPoll {
  return { messageId, chatId: chat.chatId, sentAt, campaign };
}
