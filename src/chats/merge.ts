import type { Chat } from '../poll/chat.ts';

/** The chats a person sees in the picker: each once, the first word on it counts, and none where polls have no place. */
export function offeredChats(chats: Iterable<Chat>): readonly Chat[] {
  const offered = new Map<string, Chat>();
  for (const chat of chats) {
    if (isOffered(chat) && !offered.has(chat.dialogId)) offered.set(chat.dialogId, chat);
  }
  return [...offered.values()];
}

function isOffered({ closed }: Chat): boolean {
  return closed !== 'private' && closed !== 'unsupported';
}
