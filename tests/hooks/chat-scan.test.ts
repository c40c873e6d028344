// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useChatScan } from '../../src/library/scan/use-chat-scan.ts';
import type { FoundPoll } from '../../src/poll/poll-scan.ts';
import { MIRA, startCompany } from '../company.ts';
import { showHook } from './show-hook.ts';

const HISTORY = 'im.dialog.messages.get';
/** A chat of two pages: the newer one holds a poll of Ben's, the older one a poll of Mira's. */
const CHAT = { dialogId: 'chat91', chatId: 91 };
const OTHER_CHAT = { dialogId: 'chat92', chatId: 92 };
const BENS = 'Where shall we have lunch on Friday?';
const MIRAS = 'Which parts of the release need another look?';

/** Mira looks for polls, so many pages a chat at a time. */
function showLookBack(pages: number) {
  const company = startCompany();
  const request = company.connect(MIRA);
  const given: string[][] = [];
  const known = new Set<number>();
  const questions = (polls: readonly FoundPoll[]) =>
    polls.map(({ messageId }) => company.world.messages.get(messageId)?.text ?? '');
  const { result, unmount } = showHook(() =>
    useChatScan({ request, myId: MIRA, known, pages, onFound: (polls) => given.push(questions(polls)) }),
  );
  return {
    company,
    looking: () => result.current,
    found: () => questions(result.current.found),
    given,
    ended: () => waitFor(() => expect(result.current).toMatchObject({ isLooking: false, progress: 100 })),
    leave: unmount,
  };
}

test('every go reads further back, and tells only of the polls that it found', async () => {
  const { looking, found, given, ended } = showLookBack(1);
  looking().look([CHAT]);
  await waitFor(() => expect(given).toEqual([[BENS]]));
  await ended();
  looking().goOn();
  await waitFor(() => expect(given).toEqual([[BENS], [MIRAS]]));
  expect(found()).toEqual([BENS, MIRAS]);
  expect(looking().chats).toMatchObject([{ state: 'end' }]);
});

test.each(['stop', 'leave'] as const)('after "%s" no further page is read', async (how) => {
  const { company, looking, given, leave } = showLookBack(20);
  const stall = company.faults.add({ kind: 'stall', method: HISTORY, after: 1 });
  looking().look([CHAT]);
  await waitFor(() => expect(company.timesCalled(HISTORY)).toBe(2));
  if (how === 'stop') looking().stop();
  else leave();
  company.faults.remove(stall);
  await waitFor(() => expect(given).toEqual([[BENS]]));
  expect(looking().error).toBeNull();
});

test('what was found before a failure stays, and going on begins where it failed', async () => {
  const { company, looking, found, given, ended } = showLookBack(20);
  company.faults.add({ kind: 'drop-before', method: 'batch', after: 1, times: 1 });
  looking().look([CHAT]);
  await waitFor(() => expect(looking().error).toMatchObject({ kind: 'offline' }));
  await waitFor(() => expect(given).toEqual([[BENS]]));
  expect(looking().isLooking).toBe(false);
  looking().goOn();
  await waitFor(() => expect(given).toEqual([[BENS], [MIRAS]]));
  await ended();
  expect(found()).toEqual([BENS, MIRAS]);
  expect(looking().error).toBeNull();
  expect(company.timesCalled(HISTORY)).toBe(2);
});

test('a chat that cannot be read stops no other chat, and is read when looking goes on', async () => {
  const { company, looking, given, ended } = showLookBack(1);
  company.faults.add({ kind: 'status', status: 400, code: 'ACCESS_ERROR', method: HISTORY, times: 1 });
  looking().look([OTHER_CHAT, CHAT]);
  await waitFor(() => expect(given).toEqual([[BENS]]));
  await ended();
  expect(looking().chats).toMatchObject([{ state: 'failed' }, { state: 'going' }]);
  looking().goOn();
  await waitFor(() => expect(looking().chats).toMatchObject([{ state: 'end' }, { state: 'end' }]));
});

test('where the portal does not tell which messages hold polls, my own messages are asked one by one', async () => {
  const { company, looking, found, ended } = showLookBack(20);
  company.faults.add({ kind: 'no-params' });
  looking().look([CHAT]);
  await waitFor(() => expect(found()).toEqual([MIRAS]));
  await ended();
  expect(looking().tells).toBe(false);
});
