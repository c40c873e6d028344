import { describe, expect, it } from 'vitest';
import type { Chat } from '../poll/chat.ts';
import { sampleChat } from '../testing/sample-chat.ts';
import { offeredChats } from './merge.ts';

function chat(dialogId: string, more: Partial<Chat> = {}): Chat {
  return sampleChat({ dialogId, ...more });
}

describe('offeredChats', () => {
  it('names a chat once, as it was first met, where pages overlap or the search repeats it', () => {
    const recent = chat('chat1', { members: 20 });
    const found = chat('chat1', { members: 19 });
    expect(offeredChats([recent, chat('chat2'), found])).toEqual([recent, chat('chat2')]);
  });

  it('leaves out private chats and kinds without polls', () => {
    expect(
      offeredChats([chat('12', { closed: 'private' }), chat('chat3', { closed: 'unsupported' })]),
    ).toEqual([]);
  });

  it.each(['no-right', 'text-field-off', 'not-joined'] as const)(
    'keeps a chat that is closed for %s, to say why',
    (closed) => {
      expect(offeredChats([chat('chat4', { closed })])).toHaveLength(1);
    },
  );
});
