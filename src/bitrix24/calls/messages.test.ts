import { expect, test } from 'vitest';
import { parseHistory } from './messages.ts';

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
    messages: [wireMessage(1), wireMessage(2, { uuid: 'U', params: { REPLY_ID: '1' } })],
    users: [],
    files: [],
  };
  const common = { authorId: 7, date: Date.UTC(2026, 8, 1, 8), text: 'Which day?' };
  const kind = { holdsPoll: false, isDeleted: false, isStub: false };
  expect(parseHistory(wire).messages).toEqual([
    { ...common, ...kind, id: 2, uuid: 'u', replyTo: 1 },
    { ...common, ...kind, id: 1, uuid: null, replyTo: null },
  ]);
});

test('a page tells polls from other messages, from deleted and from forwarded ones', () => {
  const poll = { COMPONENT_ID: 'VoteMessage', COMPONENT_PARAMS: { id: 340 } };
  const page = parseHistory({
    messages: [
      wireMessage(1),
      wireMessage(4, { params: poll }),
      wireMessage(2, { params: { IS_DELETED: 'Y' } }),
      wireMessage(3, { params: { ...poll, FORWARD_ID: '9' } }),
    ],
  });
  expect(
    page.messages.map(({ id, holdsPoll, isStub, isDeleted }) => [id, holdsPoll, isStub, isDeleted]),
  ).toEqual([
    [4, true, false, false],
    [3, false, true, false],
    [2, false, true, true],
    [1, false, false, false],
  ]);
  expect(page.isLast).toBe(true);
});

test('where parameters are not told at all, nobody knows', () => {
  const page = parseHistory({ messages: [wireMessage(1, { params: undefined })] });
  expect(page.messages[0]?.holdsPoll).toBeNull();
});

test('a full page may have older messages behind it, a shorter one has none', () => {
  const messages = Array.from({ length: 50 }, (_, index) => wireMessage(index + 1));
  expect(parseHistory({ messages }).isLast).toBe(false);
  expect(parseHistory({ messages: messages.slice(1) }).isLast).toBe(true);
});

test('the message that a message answers stands in its params, as text or as a number', () => {
  const answers = ['5120', 5120, undefined, '77'].map((REPLY_ID, index) =>
    wireMessage(10 - index, { params: REPLY_ID === undefined ? [] : { REPLY_ID } }),
  );
  expect(parseHistory({ messages: answers }).messages.map(({ replyTo }) => replyTo)).toEqual([
    5120,
    5120,
    null,
    77,
  ]);
});
