import { expect, test } from 'vitest';
import { answeringRequest } from '../../testing/answering-request.ts';
import { repliesTo } from './replies.ts';

/** A chat whose messages are numbered 1 to `last`; every hundredth answers message 50. */
function chatOf(last: number) {
  const asked: unknown[] = [];
  const request = answeringRequest((_method, params) => {
    const before = Number(Reflect.get(params, 'LAST_ID'));
    asked.push(before);
    const newest = Math.min(before - 1, last);
    const ids = Array.from({ length: Math.min(50, newest) }, (_, index) => newest - index);
    return {
      messages: ids.map((id) => ({
        id,
        author_id: 7,
        date: '2026-09-01T10:00:00+02:00',
        text: 'Hi',
        uuid: null,
        params: id % 100 === 0 ? { REPLY_ID: '50' } : [],
      })),
    };
  });
  return { request, asked };
}

test('the replies under a message are looked for back to that message', async () => {
  const { request, asked } = chatOf(310);
  const { replies, isComplete } = await repliesTo(request, 'chat91', 50);
  expect(replies.map(({ id }) => id)).toEqual([300, 200, 100]);
  expect(isComplete).toBe(true);
  expect(asked).toEqual([2_147_483_647, 261, 211, 161, 111, 61]);
});

test('a chat that has gone on for longer than a thousand messages is not looked through to the end', async () => {
  const { request, asked } = chatOf(1_500);
  expect((await repliesTo(request, 'chat91', 50)).isComplete).toBe(false);
  expect(asked).toHaveLength(20);
});

test('an empty chat has no replies', async () => {
  expect(await repliesTo(chatOf(0).request, 'chat91', 50)).toEqual({ replies: [], isComplete: true });
});

const link = (id: number) =>
  `[USER=12]Ben[/USER]\n[URL=/marketplace/view/a/?params%5Bmessage%5D=${id}]Open[/URL]`;

test('where the portal does not tell what a message answers, its link to the poll does', async () => {
  const texts = [
    [link(50), []],
    [link(51), []],
    [link(50), { REPLY_ID: '51' }],
    ['[USER=12]Ben[/USER]', []],
  ] as const;
  const request = answeringRequest(() => ({
    messages: texts.map(([text, params], index) => ({
      id: 60 + index,
      author_id: 7,
      date: '2026-09-01T10:00:00+02:00',
      text,
      uuid: null,
      params,
    })),
  }));
  const { replies } = await repliesTo(request, 'chat91', 50);
  expect(replies.map(({ id }) => id)).toEqual([60]);
});
