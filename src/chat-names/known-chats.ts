import type { Chat, ChatRef } from '../poll/chat.ts';
import { glanceOf } from '../poll/namesakes.ts';

type ChatAddress = Pick<ChatRef, 'chatId' | 'dialogId'>;

/** What this page has learnt about chats, from whichever request: only so can a chat be told from its namesakes everywhere. */
export interface KnownChats {
  /** What the portal just told. Of what it left out this time, the last word stays. */
  learn(chats: readonly Chat[]): void;
  /** A chat with all that is known of it; null where nothing is. */
  find(chat: ChatAddress): Chat | null;
  /** The chats whose titles look so at a glance (poll/namesakes.ts). */
  alike(glance: string): readonly Chat[];
  /** Another number after everything new. */
  readonly version: () => number;
  /** Calls back after something new was learnt. @returns stops that */
  readonly subscribe: (onNews: () => void) => () => void;
}

export function createKnownChats(): KnownChats {
  const chats = new Map<string, Chat>();
  const glances = new Map<string, Map<string, Chat>>();
  const listeners = new Set<() => void>();
  let version = 0;

  function keep(chat: Chat): boolean {
    const key = chatKey(chat);
    const before = chats.get(key);
    const kept = {
      ...chat,
      activeAt: chat.activeAt ?? before?.activeAt,
      createdAt: chat.createdAt ?? before?.createdAt,
      deletesAfter: chat.deletesAfter ?? before?.deletesAfter,
    };
    if (before && JSON.stringify(before) === JSON.stringify(kept)) return false;
    if (before) glances.get(glanceOf(before.title))?.delete(key);
    const glance = glanceOf(kept.title);
    glances.set(glance, (glances.get(glance) ?? new Map<string, Chat>()).set(key, kept));
    chats.set(key, kept);
    return true;
  }

  return {
    learn(told) {
      const news = told.filter((chat) => keep(chat));
      if (news.length === 0) return;
      version += 1;
      for (const onNews of listeners) onNews();
    },
    find: (chat) => chats.get(chatKey(chat)) ?? null,
    alike: (glance) => [...(glances.get(glance)?.values() ?? [])],
    version: () => version,
    subscribe(onNews) {
      listeners.add(onNews);
      return () => void listeners.delete(onNews);
    },
  };
}

/** What a chat is known by: some have two addresses in the messenger, `chat112` and `sg31`. */
export function chatKey({ chatId, dialogId }: ChatAddress): string {
  return chatId > 0 ? String(chatId) : dialogId;
}

/** Those of this page. */
export const knownChats = createKnownChats();
