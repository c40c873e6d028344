// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useRemoval, type Removal } from '../../src/library/list/use-removal.ts';
import { optionStore } from '../../src/memory/option-store.ts';
import { eraseSent, putSent } from '../../src/memory/sent-index.ts';
import { sentMonths } from '../../src/memory/sent-months.ts';
import type { PollRow } from '../../src/poll/listed-polls.ts';
import { MIRA, startCompany } from '../company.ts';
import { showHook } from './show-hook.ts';

const SAVE = 'user.option.set';
const refusal = { kind: 'status', status: 400, code: 'ACCESS_DENIED', method: SAVE } as const;

const SENT = { messageId: 5001, chatId: 91, sentAt: 1_790_000_000, sendId: 'lunch' };
const ROW: PollRow = {
  key: 'lunch',
  sentAt: SENT.sentAt,
  polls: [
    { ...SENT, dialogId: 'chat91', mine: true },
    { ...SENT, messageId: 5002, dialogId: 'chat91', mine: true, sendId: null },
  ],
};

/** A list with one row: a poll of the index, and one that was found in a chat and stands in no index. */
async function showRemoval() {
  const company = startCompany();
  const store = optionStore(company.connect(MIRA));
  await putSent(store, [SENT]);
  const { result } = showHook(() =>
    useRemoval(
      (messageIds) => eraseSent(store, messageIds),
      (polls) => putSent(store, polls),
    ),
  );
  const back: string[] = [];
  return {
    company,
    removal: () => result.current,
    back,
    undo: () => result.current.undo((key) => back.push(key)),
    shows: (state: object) => waitFor(() => expect(result.current.state).toMatchObject(state)),
    onPortal: async () => [...sentMonths(await store.read()).values()].flat(),
  };
}

function tryAgain({ state }: Removal): void {
  if (state.kind === 'failed') state.tryAgain();
}

test('a row that was taken out can be put back, also while the portal still takes it out', async () => {
  const { company, removal, back, undo, shows, onPortal } = await showRemoval();
  const stall = company.faults.add({ kind: 'stall', method: SAVE });
  removal().remove(ROW);
  await shows({ kind: 'removed', row: 'lunch', isBusy: false });
  undo();
  await shows({ kind: 'removed', isBusy: true });
  company.faults.remove(stall);
  await shows({ kind: 'none' });
  expect(back).toEqual(['lunch']);
  expect(await onPortal()).toEqual([SENT]);
});

test('a refused removal says why, and can be tried again', async () => {
  const { company, removal, shows, onPortal } = await showRemoval();
  company.faults.add({ ...refusal, times: 1 });
  removal().remove(ROW);
  await shows({ kind: 'failed', error: { kind: 'forbidden' } });
  expect(await onPortal()).toEqual([SENT]);
  tryAgain(removal());
  await shows({ kind: 'removed' });
  await waitFor(async () => expect(await onPortal()).toEqual([]));
});

test('an undo that the portal refuses says why, and puts the row back when it is tried again', async () => {
  const { company, removal, back, undo, shows, onPortal } = await showRemoval();
  removal().remove(ROW);
  await waitFor(async () => expect(await onPortal()).toEqual([]));
  company.faults.add({ ...refusal, times: 1 });
  undo();
  await shows({ kind: 'failed', error: { kind: 'forbidden' } });
  expect(back).toEqual([]);
  tryAgain(removal());
  await shows({ kind: 'none' });
  expect(back).toEqual(['lunch']);
  expect(await onPortal()).toEqual([SENT]);
});

test('an undo of a removal that the portal refuses leaves the refusal on screen', async () => {
  const { company, removal, back, undo, shows, onPortal } = await showRemoval();
  const stall = company.faults.add({ kind: 'stall', method: SAVE });
  company.faults.add({ ...refusal, times: 1 });
  removal().remove(ROW);
  await shows({ kind: 'removed' });
  undo();
  await shows({ kind: 'removed', isBusy: true });
  company.faults.remove(stall);
  await shows({ kind: 'failed', error: { kind: 'forbidden' } });
  expect(back).toEqual([]);
  expect(await onPortal()).toEqual([SENT]);
});
