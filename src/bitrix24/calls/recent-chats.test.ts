import { describe, expect, test } from 'vitest';
import { parseChat, parseFoundChats } from './chats.ts';
import { parseRecentChats } from './recent-chats.ts';

const origin = 'https://acme.bitrix24.com';

function wireChat(id: number, changes: object = {}) {
  return {
    id,
    name: `Chat ${id}`,
    owner: 7,
    type: 'chat',
    avatar: '',
    color: '#ab7761',
    message_type: 'C',
    user_counter: 20,
    role: 'MEMBER',
    text_field_enabled: true,
    mute_list: [],
    permissions: { manage_messages: 'member', can_post: 'member' },
    restrictions: { send: true },
    public: '',
    ...changes,
  };
}

function wireItem(id: number, changes: object = {}) {
  return {
    id: `chat${id}`,
    chat_id: id,
    type: 'chat',
    avatar: { url: `/upload/${id}.png`, color: '#ab7761' },
    title: `Chat ${id}`,
    message: { id: 1, text: 'Hi' },
    chat: wireChat(id),
    options: [],
    ...changes,
  };
}

const person = {
  id: 12,
  chat_id: 40,
  type: 'user',
  avatar: { url: '', color: '#fff' },
  title: 'Ben Osei',
  user: { id: 12 },
  chat: { text_field_enabled: true, background_id: null, mute_list: [] },
  options: [],
};

describe('a page of recent chats', () => {
  test('becomes chats with all a picker shows', () => {
    expect(parseRecentChats({ items: [wireItem(91)], hasMore: true }, origin)).toEqual({
      chats: [
        {
          dialogId: 'chat91',
          chatId: 91,
          title: 'Chat 91',
          kind: 'group',
          members: 20,
          avatar: `${origin}/upload/91.png`,
          color: '#ab7761',
          closed: null,
        },
      ],
      hasMore: true,
    });
  });

  test('leaves people and chats without polls out, and names each chat once', () => {
    const items = [
      person,
      wireItem(91),
      wireItem(92, { chat: wireChat(92, { type: 'lines' }) }),
      wireItem(93, { chat: wireChat(93, { type: 'copilot' }) }),
      wireItem(91),
    ];
    const { chats } = parseRecentChats({ items, hasMore: false }, origin);
    expect(chats.map(({ dialogId }) => dialogId)).toEqual(['chat91']);
  });

  test('keeps chats that take no poll, with the reason', () => {
    const items = [wireItem(91, { chat: wireChat(91, { text_field_enabled: false }) })];
    expect(parseRecentChats({ items, hasMore: false }, origin).chats[0]?.closed).toBe('text-field-off');
  });

  test('loses a chat it cannot read, not the others; rules it cannot read are none', () => {
    const items = [
      wireItem(91, { chat: { id: 'odd' } }),
      wireItem(92, { chat: wireChat(92, { permissions: [], restrictions: [] }) }),
    ];
    const { chats } = parseRecentChats({ items, hasMore: false }, origin);
    expect(chats).toMatchObject([{ chatId: 92, closed: null }]);
  });

  test('tells what tells namesakes apart, and which chats delete their messages', () => {
    const created = { chat: wireChat(91, { date_create: '2024-03-01T10:00:00+02:00' }) };
    const items = [
      wireItem(91, { ...created, date_last_activity: '2026-11-28T09:00:00+02:00' }),
      wireItem(92),
    ];
    const page = { items, hasMore: false, messagesAutoDeleteConfigs: [{ chatId: '91', delay: 24 }] };
    expect(parseRecentChats(page, origin).chats).toMatchObject([
      {
        activeAt: Date.parse('2026-11-28T07:00:00Z'),
        createdAt: Date.parse('2024-03-01T08:00:00Z'),
        deletesAfter: 24,
      },
      { activeAt: undefined, createdAt: undefined, deletesAfter: 0 },
    ]);
  });

  test.each([undefined, null, 'odd', [{ chatId: 91 }]])(
    'does without a list of such chats: %j',
    (configs) => {
      const page = { items: [wireItem(91)], hasMore: false, messagesAutoDeleteConfigs: configs };
      expect(parseRecentChats(page, origin).chats[0]?.deletesAfter).toBeUndefined();
    },
  );

  test('may be empty', () => {
    expect(parseRecentChats({ items: [], hasMore: false }, origin).chats).toEqual([]);
  });
});

describe('a search', () => {
  test('gives chats in which polls are offered', () => {
    const wire = [wireChat(95, { type: 'open', role: 'guest' }), wireChat(7, { type: 'private' })];
    expect(parseFoundChats(wire, origin)).toMatchObject([
      { dialogId: 'chat95', kind: 'open', closed: 'not-joined' },
    ]);
  });
});

describe('one chat', () => {
  test('keeps the id the messenger knows it by', () => {
    expect(parseChat({ ...wireChat(91), dialog_id: 'chat91' }, origin).dialogId).toBe('chat91');
  });

  test('with a person takes no poll', () => {
    const wire = { id: 40, dialog_id: '12', name: 'Ben Osei', type: 'private', avatar: '', color: '#fff' };
    expect(parseChat(wire, origin)).toMatchObject({
      dialogId: '12',
      chatId: 40,
      closed: 'private',
      members: 0,
    });
  });

  test('without a colour of six digits gets a quiet one', () => {
    expect(parseChat(wireChat(91, { color: 'red' }), origin).color).toMatch(/^#[\da-f]{6}$/u);
  });
});
