import type { Chat } from './records/chat.ts';
import { isPrivate } from './chats.ts';
import { type ChatRow, chatOfRow } from './chat-row.ts';
import type { World } from './world.ts';

/** The private chat of two people (one's notes when both are the same); made when nobody opened it before. */
export function privateChatOf(world: World, personId: number, partnerId: number): Chat {
  const members = personId === partnerId ? [personId] : [personId, partnerId];
  const known = [...world.chats.values()].find(
    (chat) =>
      isPrivate(chat) && chat.members.size === members.length && members.every((id) => chat.members.has(id)),
  );
  if (known !== undefined) return known;
  const row: ChatRow = {
    id: world.counters.chat(),
    title: '',
    letter: 'P',
    type: 'private',
    members,
    unlisted: true,
  };
  const chat = chatOfRow(world, row, world.now());
  world.chats.set(chat.id, chat);
  return chat;
}
