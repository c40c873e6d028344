import { useSyncExternalStore } from 'react';
import type { ChatRef } from '../poll/chat.ts';
import { knownChats } from './known-chats.ts';

/** After how many hours a chat deletes its messages, polls among them; 0 = never, or not known. */
export function useAutoDelete(): (chat: Pick<ChatRef, 'chatId' | 'dialogId'>) => number {
  useSyncExternalStore(knownChats.subscribe, knownChats.version);
  return (chat) => knownChats.find(chat)?.deletesAfter ?? 0;
}
