// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useSentPolls } from '../../src/app/use-sent-polls.ts';
import { optionStore } from '../../src/memory/option-store.ts';
import { sentMonths } from '../../src/memory/sent-months.ts';
import type { SentDelivery, SentPoll } from '../../src/poll/sent-polls.ts';
import { MIRA, startCompany } from '../company.ts';
import { showHook } from './show-hook.ts';

const SAVE = 'user.option.set';
const NO_NOTES = { rule: null, firstRound: null };

/** Mira's index of sent polls, on her screen and on the portal. */
async function showSentPolls() {
  const company = startCompany();
  const request = company.connect(MIRA);
  const store = optionStore(request);
  const { result } = showHook(() => useSentPolls(request));
  await waitFor(() => expect(company.timesCalled('user.option.get')).toBe(1));
  return {
    company,
    polls: () => result.current,
    onScreen: () => idsOf(result.current.index),
    onPortal: async () => idsOf([...sentMonths(await store.read()).values()].flat()),
  };
}

function idsOf(polls: readonly { readonly messageId: number }[]): number[] {
  return polls.map(({ messageId }) => messageId);
}

function delivery(messageId: number, sendId: string): SentDelivery {
  const chat = { dialogId: 'chat91', chatId: 91, title: 'Product team' };
  return { messageId, chat, sentAt: 1_790_000_000, sendId };
}

function row(messageId: number): SentPoll {
  return { messageId, chatId: 91, sentAt: 1_790_000_000, sendId: 'lunch' };
}

test('sent polls are in the index at once and on the portal soon', async () => {
  const { polls, onScreen, onPortal } = await showSentPolls();
  polls().add([delivery(5001, 'lunch'), delivery(5002, 'lunch')], NO_NOTES);
  await waitFor(() => expect(onScreen()).toEqual([5001, 5002]));
  await waitFor(async () => expect(await onPortal()).toEqual([5001, 5002]));
});

test('a retry joins the polls of its own send, and not those of an earlier one', async () => {
  const { polls } = await showSentPolls();
  const ids = () => idsOf(polls().now);
  polls().add([delivery(5001, 'breakfast')], NO_NOTES);
  await waitFor(() => expect(ids()).toEqual([5001]));
  polls().add([delivery(5002, 'lunch')], NO_NOTES);
  await waitFor(() => expect(ids()).toEqual([5002]));
  expect(polls().add([delivery(5003, 'lunch')], NO_NOTES)).toMatchObject([
    { messageId: 5002 },
    { messageId: 5003 },
  ]);
});

test('a sent poll stays on screen when the portal does not take it into the index', async () => {
  const { company, polls, onScreen, onPortal } = await showSentPolls();
  company.faults.add({ kind: 'status', status: 400, code: 'ACCESS_DENIED', method: SAVE });
  polls().add([delivery(5001, 'lunch')], NO_NOTES);
  await waitFor(() => expect(company.timesCalled(SAVE)).toBe(1));
  expect(await onPortal()).toEqual([]);
  expect(onScreen()).toEqual([5001]);
});

test('a poll that is taken out is gone at once, and back with the reason when the portal refuses', async () => {
  const { company, polls, onScreen, onPortal } = await showSentPolls();
  await polls().restore([row(5001), row(5002)]);
  await waitFor(() => expect(onScreen()).toEqual([5001, 5002]));
  const stall = company.faults.add({ kind: 'stall', method: SAVE });
  company.faults.add({ kind: 'status', status: 400, code: 'ACCESS_DENIED', method: SAVE });
  const removed = polls().remove([5001]);
  await waitFor(() => expect(onScreen()).toEqual([5002]));
  company.faults.remove(stall);
  await expect(removed).rejects.toMatchObject({ kind: 'forbidden' });
  await waitFor(() => expect(onScreen()).toEqual([5001, 5002]));
  expect(await onPortal()).toEqual([5001, 5002]);
});

test('a poll that was taken out comes back, and not before the portal has it', async () => {
  const { company, polls, onScreen, onPortal } = await showSentPolls();
  await polls().restore([row(5001), row(5002)]);
  await polls().remove([5001]);
  await waitFor(() => expect(onScreen()).toEqual([5002]));
  expect(await onPortal()).toEqual([5002]);
  company.faults.add({ kind: 'status', status: 400, code: 'ACCESS_DENIED', method: SAVE, times: 1 });
  await expect(polls().restore([row(5001)])).rejects.toMatchObject({ kind: 'forbidden' });
  expect(onScreen()).toEqual([5002]);
  await polls().restore([row(5001)]);
  await waitFor(() => expect(onScreen()).toEqual([5001, 5002]));
  expect(await onPortal()).toEqual([5001, 5002]);
});
