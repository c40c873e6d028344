import type { Chat } from '../poll/chat.ts';

/** A group chat that takes polls, for tests. */
export function sampleChat(changes: Partial<Chat> = {}): Chat {
  return {
    dialogId: 'chat91',
    chatId: 91,
    title: 'Product team',
    kind: 'group',
    members: 20,
    avatar: null,
    color: '#1eb4aa',
    closed: null,
    ...changes,
  };
}
