import { expect, test } from 'vitest';
import { parseHistoryPage } from './history.ts';

const message = (id: number, more: object = {}) => ({
  id: `${id}`,
  author_id: 7,
  date: '2026-09-01T10:00:00+02:00',
  text: 'Which day?',
  params: [],
  ...more,
});
const POLL = { COMPONENT_ID: 'VoteMessage', COMPONENT_PARAMS: { id: 340 } };

test('a page of history tells polls from other messages, stubs and forwarded ones', () => {
  const page = parseHistoryPage({
    messages: [
      message(1),
      message(4, { params: POLL }),
      message(2, { params: { IS_DELETED: 'Y' } }),
      message(3, { params: { ...POLL, FORWARD_ID: '9' } }),
    ],
  });
  expect(page.messages.map(({ id, holdsPoll, isStub }) => [id, holdsPoll, isStub])).toEqual([
    [4, true, false],
    [3, false, true],
    [2, false, true],
    [1, false, false],
  ]);
  expect(page.isLast).toBe(true);
});

test('where parameters are not told at all, nobody knows', () => {
  const page = parseHistoryPage({ messages: [message(1, { params: undefined })] });
  expect(page.messages[0]?.holdsPoll).toBeNull();
});

test('a full page may have older ones behind it', () => {
  const messages = Array.from({ length: 50 }, (_, index) => message(index + 1));
  expect(parseHistoryPage({ messages }).isLast).toBe(false);
});
