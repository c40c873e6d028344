import { distinctChats } from '../bitrix24/calls/recent-chats.ts';
import type { Chat } from '../poll/chat.ts';

/** The chats a person sees in the picker: each once, the first word on it counts, and none where polls have no place. */
export function offeredChats(chats: readonly Chat[]): readonly Chat[] {
  return distinctChats(chats.filter(isOffered));
}

function isOffered({ closed }: Chat): boolean {
  return closed !== 'private' && closed !== 'unsupported';
}
