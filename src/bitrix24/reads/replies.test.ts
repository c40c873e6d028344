import { expect, test } from 'vitest';
import { parseReplies } from './replies.ts';

function wireMessage(id: number, params: object | [] = []) {
  return { id, chat_id: 91, author_id: 7, date: '2026-09-01T10:00:00+02:00', text: 'Hi', uuid: null, params };
}

test('only what answers the message is a reply, newest first, its number as text or not', () => {
  const messages = [
    wireMessage(1, { REPLY_ID: '5120' }),
    wireMessage(2, { REPLY_ID: 5120 }),
    wireMessage(3),
    wireMessage(4, { REPLY_ID: '77' }),
    wireMessage(5, { IS_DELETED: 'Y' }),
  ];
  expect(parseReplies({ messages }, 5120).replies.map(({ id }) => id)).toEqual([2, 1]);
});

test('a full page goes on before its oldest message, a short one is the last', () => {
  const full = Array.from({ length: 50 }, (_, index) => wireMessage(100 + index));
  expect(parseReplies({ messages: full }, 1).goesOnBefore).toBe(100);
  expect(parseReplies({ messages: full.slice(1) }, 1).goesOnBefore).toBeNull();
  expect(parseReplies({ messages: [] }, 1)).toEqual({ replies: [], goesOnBefore: null });
});
