import { useMemo, useSyncExternalStore } from 'react';
import type { ChatRef } from '../poll/chat.ts';
import { chatNames, type ChatNames } from './chat-names.ts';
import { knownChats } from './known-chats.ts';

/**
 * How chats are called on screen; drawn anew when a chat becomes known that one of them could be taken for.
 * @param shown the chats that are on screen together
 */
export function useChatNames(shown: readonly ChatRef[]): ChatNames {
  const version = useSyncExternalStore(knownChats.subscribe, knownChats.version);
  // oxlint-disable-next-line react/exhaustive-deps -- the names change with what is known
  return useMemo(() => chatNames(knownChats, shown), [shown, version]);
}
