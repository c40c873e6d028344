import { randomUUID } from 'node:crypto';
import { describe, expect, test as base } from 'vitest';
import { type Fault, faultSchema } from '../faults.ts';
import { messagesOf } from '../world/messages.ts';
import { MIRA, inCompany } from './company.ts';
import { at, pollFor, sendPoll } from './polls.ts';

const test = base.extend(inCompany);

const SEND = 'vote.Integration.Im.send';

describe('faults', () => {
  for (const [fault, stored] of [
    [{ kind: 'drop-before' }, false],
    [{ kind: 'drop-after' }, true],
  ] satisfies [Fault, boolean][]) {
    test(`${fault.kind} cuts the connection with the poll ${stored ? 'stored' : 'not stored'}`, async ({
      company,
    }) => {
      const before = messagesOf(company.world, 91).length;
      company.faults.add({ ...fault, method: SEND, times: 1 });
      await expect(company.call(MIRA, SEND, pollFor(91))).rejects.toThrow('fetch failed');
      expect(messagesOf(company.world, 91)).toHaveLength(before + (stored ? 1 : 0));
      expect(company.journal.requests.at(-1)).toMatchObject({
        status: null,
        milliseconds: expect.any(Number),
      });
    });
  }

  for (const [fault, status, body] of [
    [{ kind: 'status', status: 503, code: 'QUERY_LIMIT_EXCEEDED' }, 503, { error: 'QUERY_LIMIT_EXCEEDED' }],
    [{ kind: 'status', status: 403, code: 'user_access_error' }, 403, { error: 'user_access_error' }],
    [{ kind: 'expired' }, 401, { error: 'expired_token' }],
    [{ kind: 'operating-limit', method: SEND }, 429, { error: 'OPERATION_TIME_LIMIT' }],
    [{ kind: 'rate-limit', burst: 0.5 }, 503, { error: 'QUERY_LIMIT_EXCEEDED' }],
  ] satisfies [Fault, number, object][]) {
    test(`${fault.kind} ${'code' in fault ? fault.code : ''} answers ${status} and executes nothing`, async ({
      company,
    }) => {
      const before = messagesOf(company.world, 91).length;
      company.faults.add(fault);
      expect(await company.call(MIRA, SEND, pollFor(91))).toMatchObject({ status, body });
      expect(messagesOf(company.world, 91)).toHaveLength(before);
    });
  }

  test('html puts a proxy’s page in place of the answer', async ({ company }) => {
    company.faults.add({ kind: 'html' });
    const answer = await company.call(MIRA, 'profile');
    expect(answer).toMatchObject({ status: 502, body: expect.stringMatching(/^<html>/) });
  });

  test('no-time and no-cors spoil an answer that was executed', async ({ company }) => {
    company.faults.add({ kind: 'no-time', times: 1 });
    expect((await company.call(MIRA, 'profile')).body).toEqual({ result: expect.anything() });
    company.faults.add({ kind: 'no-cors', times: 1 });
    expect((await company.call(MIRA, 'profile')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a stall in the middle keeps the UUID taken until it is released, and then the poll is there', async ({
    company,
  }) => {
    const templateId = randomUUID();
    company.faults.add({ kind: 'stall', at: 'middle', method: SEND, times: 1 });
    const first = sendPoll(company, MIRA, 91, { templateId });
    await expect.poll(() => company.world.uuids.has(templateId)).toBe(true);
    const repeat = await company.call(MIRA, SEND, pollFor(91, { templateId }));
    expect(repeat).toMatchObject({ body: { error: 'MESSAGE_DUPLICATED_BY_UUID' } });
    company.faults.release();
    const { messageId } = await first;
    expect(await sendPoll(company, MIRA, 91, { templateId })).toMatchObject({ messageId });
  });

  test('lose-anonymity stores a public poll where an anonymous one was asked for', async ({ company }) => {
    company.faults.add({ kind: 'lose-anonymity' });
    const { messageId } = await sendPoll(company, MIRA, 91, { vote: { ANONYMITY: 2 } });
    const { body } = await company.call(MIRA, 'vote.AttachedVote.get', at(messageId));
    expect(body).toHaveProperty('result.attach.ANONYMITY', 1);
  });

  test('refuse strikes one chat, and others not', async ({ company }) => {
    company.faults.add({ kind: 'refuse', chatId: 91 });
    expect(await company.call(MIRA, SEND, pollFor(91))).toMatchObject({ body: { error: 'CANCELED' } });
    expect((await company.call(MIRA, SEND, pollFor(92))).status).toBe(200);
  });

  test('after lets calls pass, times counts those struck', async ({ company }) => {
    company.faults.add({ kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR', after: 1, times: 1 });
    const statuses: number[] = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await company.call(MIRA, 'profile')).status);
    expect(statuses).toEqual([200, 500, 200]);
  });

  test('a fault that names a method strikes it inside a batch as well', async ({ company }) => {
    company.faults.add({ kind: 'status', status: 403, code: 'ACCESS_DENIED', method: 'profile' });
    const { body } = await company.call(MIRA, 'batch', {
      halt: 0,
      cmd: { me: 'profile?', now: 'server.time?' },
    });
    expect(body).toMatchObject({
      result: { result: { now: expect.any(String) }, result_error: { me: { error: 'ACCESS_DENIED' } } },
    });
  });

  test('a drop inside a batch cuts the whole batch', async ({ company }) => {
    company.faults.add({ kind: 'drop-after', method: 'user.option.set' });
    const cmd = { write: 'user.option.set?options[a]=1' };
    await expect(company.call(MIRA, 'batch', { halt: 0, cmd })).rejects.toThrow('fetch failed');
    expect(company.world.app.userOptions.get(MIRA)?.get('a')).toBe('1');
  });

  test('a used up operating time is one method’s: others go on, and so does a batch around it', async ({
    company,
  }) => {
    company.faults.add({ kind: 'operating-limit', method: 'profile', seconds: 60 });
    const cmd = { me: 'profile?', now: 'server.time?' };
    const batch = await company.call(MIRA, 'batch', { halt: 0, cmd });
    expect(batch).toMatchObject({
      status: 200,
      body: {
        result: {
          result: { now: expect.any(String) },
          result_error: { me: { error: 'OPERATION_TIME_LIMIT' } },
        },
      },
    });
    expect((await company.call(MIRA, 'server.time')).status).toBe(200);
    expect((await company.call(MIRA, 'profile')).status).toBe(429);
    company.advance(60_000);
    expect((await company.call(MIRA, 'profile')).status).toBe(200);
  });

  test('a rate limit of one’s own lets a burst of 50 through and drains by two a second', async ({
    company,
  }) => {
    company.faults.add({ kind: 'rate-limit' });
    const statuses: number[] = [];
    for (let call = 0; call < 60; call += 1) statuses.push((await company.call(MIRA, 'server.time')).status);
    expect(statuses.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => 200));
    expect(statuses.at(-1)).toBe(503);
    company.advance(10_000);
    expect((await company.call(MIRA, 'server.time')).status).toBe(200);
  });

  test('come as data; a misspelt one is refused', () => {
    expect(faultSchema.safeParse({ kind: 'slow', milliseconds: 5, times: 2 }).success).toBe(true);
    expect(faultSchema.safeParse({ kind: 'slow', milliseconds: 5, time: 2 }).success).toBe(false);
    expect(faultSchema.safeParse({ kind: 'explode' }).success).toBe(false);
    expect(faultSchema.safeParse({ kind: 'operating-limit' }).success).toBe(false);
  });
});
