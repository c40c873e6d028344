import { describe, expect, it } from 'vitest';
import {
  furtherBack,
  isGoing,
  pollsOnPage,
  scanOf,
  tellsPolls,
  withPage,
  type HistoryMessage,
  type HistoryPage,
} from './poll-scan.ts';

const message = (id: number, more: Partial<HistoryMessage> = {}): HistoryMessage => ({
  id,
  authorId: 7,
  date: id * 1_000,
  holdsPoll: false,
  isStub: false,
  ...more,
});
const page = (messages: readonly HistoryMessage[], isLast = false): HistoryPage => ({ messages, isLast });
const chat = { dialogId: 'chat91', chatId: 91 };

describe('looking through a chat', () => {
  it('goes on before the oldest message, for so many pages, and further back on demand', () => {
    const one = withPage(scanOf(chat, 2), page([message(9), message(8)]));
    expect(one).toMatchObject({ before: 8, lookedTo: 8_000, pagesLeft: 1 });
    const two = withPage(one, page([message(7)]));
    expect([isGoing(one), isGoing(two), isGoing(furtherBack(two, 2))]).toEqual([true, false, true]);
  });

  it('ends at the beginning of the chat, for good', () => {
    const end = withPage(scanOf(chat, 9), page([message(1)], true));
    expect([end.state, isGoing(furtherBack(end, 9))]).toEqual(['end', false]);
  });

  it('stops where a page could not be had, and goes on from there', () => {
    const failed = withPage(withPage(scanOf(chat, 9), page([message(5)])), null);
    expect(isGoing(failed)).toBe(false);
    expect(furtherBack(failed, 9)).toMatchObject({ state: 'going', before: 5 });
  });
});

describe('whether the portal tells polls', () => {
  it.each([
    ['yes, when it calls one so', [message(1, { holdsPoll: true }), message(2)], true],
    ['no, when it tells nothing of any message', [message(1, { holdsPoll: null })], false],
    ['no, when it does not call a known one so', [message(1), message(5)], false],
    ['nobody knows, when the known one is deleted', [message(5, { isStub: true })], null],
    ['nobody knows, when there is none', [message(1)], null],
    ['nobody knows of an empty chat', [], null],
  ] as const)('%s', (_, messages, tells) => {
    expect(tellsPolls(page(messages), new Set([5]))).toBe(tells);
  });
});

it('the polls of a page are those it calls so, and those that were proven', () => {
  const messages = [message(3, { holdsPoll: true, authorId: 12 }), message(2), message(1)];
  expect(pollsOnPage(scanOf(chat, 1), page(messages), new Set([1]))).toEqual([
    { messageId: 3, ...chat, authorId: 12, sentAt: 3 },
    { messageId: 1, ...chat, authorId: 7, sentAt: 1 },
  ]);
});
