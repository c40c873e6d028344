// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PortalRequest } from '../../src/bitrix24/door/request.ts';
import { getUserOptions } from '../../src/bitrix24/calls/options.ts';
import { remindersIn } from '../../src/memory/reminders.ts';
import { sampleMember } from '../../src/testing/sample-members.ts';
import { useReminding } from '../../src/results/remind/use-reminding.ts';
import { BEN, MIRA, startCompany } from '../company.ts';
import { sendLunchPoll } from './lunch-poll.ts';
import { showHook } from './show-hook.ts';

const ADA = 15;
const REPLY = 'im.message.add';
const NOTICE = 'im.notify.personal.add';

/** Puts something between a hook and its portal. */
type Spoil = (request: PortalRequest) => PortalRequest;

/** Mira reminds Ben and Ada of a new poll. */
async function showReminding(spoil: Spoil = (request) => request) {
  const company = startCompany();
  const connection = company.connect(MIRA);
  const poll = await sendLunchPoll(connection, 91);
  const { result } = showHook(useReminding);
  const wish = {
    request: spoil(connection),
    poll: { dialogId: 'chat91', messageId: poll.messageId, question: poll.question },
    text: 'Please vote',
    link: null,
    myId: MIRA,
    people: [sampleMember(BEN), sampleMember(ADA)],
  };
  return {
    company,
    run: () => result.current,
    remind: (way: 'reply' | 'notices') => result.current.send({ ...wish, way }),
    report: async () => {
      await waitFor(() => expect(result.current.report).not.toBeNull());
      await waitFor(() => expect(result.current.isSending).toBe(false));
      return {
        reminded: result.current.report?.reminded.map(({ id }) => id),
        open: result.current.report?.open.flatMap(({ people }) => people.map(({ id }) => id)),
      };
    },
    remembered: async () => remindersIn(await connection.ask(getUserOptions)).map(({ personId }) => personId),
  };
}

test('a refused reminder stays open, and the next try sends it', async () => {
  const { company, run, remind, report } = await showReminding();
  company.faults.add({ kind: 'status', status: 400, code: 'CANCELED', method: REPLY, times: 1 });
  remind('reply');
  expect(await report()).toEqual({ reminded: [], open: [BEN, ADA] });
  run().tryAgain();
  await waitFor(() => expect(run().report?.open).toEqual([]));
  expect(await report()).toEqual({ reminded: [BEN, ADA], open: [] });
});

test('people who got their notice stay counted when the others are tried again', async () => {
  const { company, run, remind, report, remembered } = await showReminding();
  company.faults.add({ kind: 'status', status: 400, code: 'CANCELED', method: NOTICE, after: 1, times: 1 });
  remind('notices');
  expect(await report()).toEqual({ reminded: [BEN], open: [ADA] });
  run().tryAgain();
  await waitFor(() => expect(run().report?.open).toEqual([]));
  expect(await report()).toEqual({ reminded: [BEN, ADA], open: [] });
  expect(await remembered()).toEqual([BEN, ADA]);
});

test('an unexpected exception ends the sending, and "Try again" looks in the chat before it sends', async () => {
  const { company, run, remind, report } = await showReminding(breakingOnceAfter(REPLY));
  remind('reply');
  expect(await report()).toEqual({ reminded: [], open: [BEN, ADA] });
  run().tryAgain();
  await waitFor(() => expect(run().report?.open).toEqual([]));
  expect(await report()).toEqual({ reminded: [BEN, ADA], open: [] });
  expect(company.timesCalled(REPLY)).toBe(1);
});

test('notices that could not be remembered are reported as sent all the same', async () => {
  const { company, remind, report } = await showReminding();
  company.faults.add({ kind: 'drop-before', method: 'user.option.get' });
  remind('notices');
  expect(await report()).toEqual({ reminded: [BEN, ADA], open: [] });
});

/** A connection whose first call of the method reaches the portal, and then meets a mistake of our own. */
function breakingOnceAfter(method: string): Spoil {
  let isBroken = false;
  return (request) => ({
    ...request,
    async ask(call) {
      const answer = await request.ask(call);
      if (call.method !== method || isBroken) return answer;
      isBroken = true;
      throw new TypeError('a mistake of our own');
    },
  });
}
