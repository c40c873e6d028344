import { visibleMessages } from './messages.ts';
import type { World } from './world.ts';

/** How many messages of others the person has not seen yet. */
export function unreadOf(world: World, chatId: number, personId: number): number {
  const membership = world.chats.get(chatId)?.members.get(personId);
  if (membership === undefined) return 0;
  return visibleMessages(world, chatId, personId).filter(
    ({ id, authorId }) => id > membership.lastReadId && authorId !== personId,
  ).length;
}

/** The person has seen the chat to its end. */
export function markRead(world: World, { chatId, personId }: { chatId: number; personId: number }): void {
  const membership = world.chats.get(chatId)?.members.get(personId);
  const last = visibleMessages(world, chatId, personId).at(-1);
  if (membership === undefined || last === undefined || membership.lastReadId >= last.id) return;
  membership.lastReadId = last.id;
  world.emit({ type: 'chat', chatId });
}
