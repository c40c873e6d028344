import { chatOf } from '../chats.ts';
import { messagesOf } from '../messages.ts';
import type { World } from '../world.ts';

const MIRA = 7;

/** How many lines Mira has not read; in "All hands" more than a page of history. */
const UNREAD: ReadonlyMap<number, number> = new Map([
  [92, 3],
  [98, 1],
  [105, 60],
  [141, 2],
]);

/** These joined late: chat, person, how many of the first lines they never see. */
const LATE: readonly (readonly [chat: number, person: number, hidden: number])[] = [
  [112, 56, 2],
  [92, 63, 10],
];

/** Who has read how far, and who may see the history from where. */
export function seedReading(world: World): void {
  for (const chat of world.chats.values()) {
    const ids = messagesOf(world, chat.id).map(({ id }) => id);
    for (const [personId, membership] of chat.members) {
      const unread = personId === MIRA ? (UNREAD.get(chat.id) ?? 0) : 0;
      membership.lastReadId = ids.at(-1 - unread) ?? 0;
    }
  }
  for (const [chatId, personId, hidden] of LATE) {
    const membership = chatOf(world, chatId).members.get(personId);
    if (membership !== undefined) membership.startId = messagesOf(world, chatId)[hidden]?.id ?? 0;
  }
}
