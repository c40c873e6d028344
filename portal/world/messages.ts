import type { Message } from './records/message.ts';
import type { World } from './world.ts';

export function messageOf(world: World, id: number): Message {
  const message = world.messages.get(id);
  if (message === undefined) throw new Error(`The world has no message ${id}`);
  return message;
}

/** All messages of a chat that a person may see, oldest first. */
export function visibleMessages(world: World, chatId: number, personId: number): readonly Message[] {
  const messages = messagesOf(world, chatId);
  const startId = world.chats.get(chatId)?.members.get(personId)?.startId ?? 0;
  // Nearly everybody sees all of it, and a long list of chats asks for every one.
  return startId === 0 ? messages : messages.filter(({ id }) => id >= startId);
}

/** The last `limit` messages of a chat (older than `before`) that a person may see, oldest first. */
export function historyOf(
  world: World,
  chatId: number,
  personId: number,
  { before = Number.POSITIVE_INFINITY, limit = 50 }: { before?: number; limit?: number } = {},
): Message[] {
  return visibleMessages(world, chatId, personId)
    .filter(({ id }) => id < before)
    .slice(-limit);
}

/** All messages of a chat, oldest first. */
export function messagesOf(world: World, chatId: number): readonly Message[] {
  return world.chatMessages.get(chatId) ?? [];
}
