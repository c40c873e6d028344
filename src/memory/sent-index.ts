import type { SentPoll } from '../poll/sent-polls.ts';
import type { OptionStore } from './option-store.ts';
import { addSent, sentMonths, sentOptions, withoutSent, type SentMonths } from './sent-months.ts';

/** Puts sent polls into the index. @throws PortalError */
export async function putSent(store: OptionStore, polls: readonly SentPoll[]): Promise<void> {
  await changeMonths(store, (months) => polls.reduce(addSent, months));
}

/** Takes polls out of the index; where they are gone already, nothing is written. @throws PortalError */
export async function eraseSent(store: OptionStore, messageIds: readonly number[]): Promise<void> {
  const ids = new Set(messageIds);
  await changeMonths(store, (months) => withoutSent(months, ids));
}

async function changeMonths(store: OptionStore, change: (months: SentMonths) => SentMonths): Promise<void> {
  await store.update((options) => {
    const before = sentMonths(options);
    return sentOptions(before, change(before));
  });
}
