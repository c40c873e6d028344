import { expect, test } from 'vitest';
import { parseMessages } from './messages.ts';

function wireMessage(id: number, changes: object = {}) {
  return {
    id,
    chat_id: 91,
    author_id: 7,
    date: '2026-09-01T10:00:00+02:00',
    text: 'Which day?',
    unread: false,
    uuid: null,
    replaces: [],
    params: [],
    ...changes,
  };
}

test('messages come newest first, with their time in ms', () => {
  const wire = {
    chat_id: 91,
    messages: [wireMessage(1), wireMessage(2, { uuid: 'u' })],
    users: [],
    files: [],
  };
  expect(parseMessages(wire)).toEqual([
    { id: 2, authorId: 7, date: Date.UTC(2026, 8, 1, 8), text: 'Which day?', uuid: 'u' },
    { id: 1, authorId: 7, date: Date.UTC(2026, 8, 1, 8), text: 'Which day?', uuid: null },
  ]);
});

test('a poll message keeps its place, a deleted one is left out', () => {
  const poll = wireMessage(3, { params: { COMPONENT_ID: 'VoteMessage', COMPONENT_PARAMS: { id: 340 } } });
  const deleted = wireMessage(4, { params: { IS_DELETED: 'Y' } });
  expect(parseMessages({ messages: [deleted, poll] }).map(({ id }) => id)).toEqual([3]);
});
