// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { getChat } from '../../src/bitrix24/calls/chats.ts';
import { getProfile } from '../../src/bitrix24/calls/people.ts';
import { createBrowserDrafts } from '../../src/compose/draft/browser-drafts.ts';
import type { SendReport } from '../../src/compose/send/send-report.ts';
import { useCompose } from '../../src/compose/use-compose.ts';
import type { StoppedPoll } from '../../src/poll/delivery/stopped-polls.ts';
import { MIRA, startCompany } from '../company.ts';
import { showHook } from './show-hook.ts';

const SEND = 'vote.Integration.Im.send';
const QUESTION = 'Which day for the demo?';

/** Mira's form with a poll for two chats, 91 and 92, and a browser that keeps its draft. */
async function showForm() {
  const company = startCompany();
  const request = company.connect(MIRA);
  const me = await request.ask(getProfile);
  const chats = [await request.ask(getChat('chat91')), await request.ask(getChat('chat92'))];
  const content = {
    question: QUESTION,
    answers: ['Mon', 'Tue'],
    several: false,
    anonymous: false,
    revote: true,
  };
  const browser = new Map<string, string>();
  const storage = {
    getItem: (key: string) => browser.get(key) ?? null,
    setItem: (key: string, text: string) => void browser.set(key, text),
  };
  let stopped: readonly StoppedPoll[] = [];
  const reports: (SendReport | null)[] = [];
  const tools = {
    session: { request },
    me,
    stopped: {
      read: () => stopped,
      change(change: (list: typeof stopped) => typeof stopped) {
        stopped = change(stopped);
        return Promise.resolve();
      },
    },
    home: null,
    start: { name: 'demo', content, chats, overfull: null },
    onInvalid: () => {},
    onFinished: (report: SendReport | null) => reports.push(report),
  };
  const open = () => {
    const store = createBrowserDrafts({ storage, key: 'draft' });
    return showHook(() => useCompose({ ...tools, store }));
  };
  let page = open();
  const form = () => page.result.current;
  return {
    company,
    storage,
    form,
    reopen: () => {
      page.unmount();
      page = open();
    },
    phaseIs: (phase: string) => waitFor(() => expect(form().sending.phase).toBe(phase)),
    steps: () => form().sending.deliveries.map(({ state }) => state.step),
    polls: () => [91, 92].map((chatId) => pollsIn(company.world.chatMessages.get(chatId) ?? [])),
    stopped: () => stopped.map(({ chat }) => chat.chatId),
    /** The chats of the polls that the form has reported. */
    finished: () => waitFor(() => expect(reports).toHaveLength(1)),
    reported: () => reports[0]?.sent.map(({ chat }) => chat.chatId),
    report: () => reports[0],
  };
}

function pollsIn(messages: readonly { readonly text: string }[]): number {
  return messages.filter(({ text }) => text === QUESTION).length;
}

test('a chat that refuses the poll stops no other, and "Try again" sends it there', async () => {
  const { company, form, phaseIs, steps, finished, reported, polls } = await showForm();
  company.faults.add({ kind: 'refuse', chatId: 91, times: 1 });
  form().send();
  await phaseIs('stuck');
  expect(steps()).toEqual(['refused', 'verified']);
  form().send();
  await finished();
  expect(reported()).toEqual([91, 92]);
  expect(polls()).toEqual([1, 1]);
});

test('a poll whose answer is lost is found in its chat, and nobody has to do anything', async () => {
  const { company, form, finished, reported, polls } = await showForm();
  company.faults.add({ kind: 'drop-after', method: SEND, times: 1 });
  form().send();
  await finished();
  expect(reported()).toEqual([91, 92]);
  expect(polls()).toEqual([1, 1]);
  expect(company.timesCalled(SEND)).toBe(2);
});

test('a poll that never arrived is sent at once when somebody tries again', async () => {
  const { company, form, phaseIs, steps, finished, reported, polls } = await showForm();
  company.faults.add({ kind: 'drop-before', method: SEND, times: 1 });
  form().send();
  await phaseIs('stuck');
  expect(steps()).toEqual(['unclear', 'verified']);
  form().send();
  await finished();
  expect(reported()).toEqual([91, 92]);
  expect(polls()).toEqual([1, 1]);
});

test('stopping after an unclear end reports the polls that arrived, and remembers the other', async () => {
  const { company, form, phaseIs, steps, finished, reported, report, stopped, polls } = await showForm();
  company.faults.add({ kind: 'drop-before', method: SEND, times: 1 });
  form().send();
  await phaseIs('stuck');
  expect(steps()).toEqual(['unclear', 'verified']);
  form().stopTrying();
  await finished();
  expect(reported()).toEqual([92]);
  expect(report()?.rest.unsent).toEqual([]);
  expect(report()?.rest.unclear.map(({ chat }) => chat.chatId)).toEqual([91]);
  expect(stopped()).toEqual([91]);
  expect(polls()).toEqual([0, 1]);
});

test('stopping after a refusal reports the chat that has no poll as not sent', async () => {
  const { company, form, phaseIs, finished, report, stopped, polls } = await showForm();
  company.faults.add({ kind: 'refuse', chatId: 91 });
  form().send();
  await phaseIs('stuck');
  form().stopTrying();
  await finished();
  expect(report()?.rest.unsent.map(({ chatId }) => chatId)).toEqual([91]);
  expect(report()?.rest.unclear).toEqual([]);
  expect(stopped()).toEqual([]);
  expect(polls()).toEqual([0, 1]);
});

test('when sending is stopped and no poll is sure to have arrived, the next send makes no second poll', async () => {
  const { company, form, phaseIs, stopped, finished, polls } = await showForm();
  company.faults.add({ kind: 'drop-after', method: SEND });
  const hidden = company.faults.add({ kind: 'drop-before', method: 'im.dialog.messages.get' });
  form().send();
  await phaseIs('stuck');
  form().stopTrying();
  await phaseIs('writing');
  expect(stopped()).toEqual([91]);
  company.faults.remove(hidden);
  form().send();
  await finished();
  expect(polls()).toEqual([1, 1]);
  expect(stopped()).toEqual([]);
});

test('a page that ends while it sends goes on when it is opened again, without a second poll', async () => {
  const { company, form, reopen, finished, reported, polls } = await showForm();
  const stall = company.faults.add({ kind: 'stall', method: SEND, at: 'end' });
  form().send();
  await waitFor(() => expect(polls()).toEqual([1, 0]));
  reopen();
  company.faults.remove(stall);
  await finished();
  expect(reported()).toEqual([91, 92]);
  expect(polls()).toEqual([1, 1]);
});

test('no poll leaves while its draft cannot be kept', async () => {
  const { company, storage, form } = await showForm();
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  form().send();
  await waitFor(() => expect(form().sending.keepError).toMatchObject({ message: 'full' }));
  expect(form().sending.phase).toBe('writing');
  expect(company.timesCalled(SEND)).toBe(0);
});
