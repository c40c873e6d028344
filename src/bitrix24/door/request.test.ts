import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Call } from './call.ts';
import { PortalError } from './portal-error.ts';
import { samplePortal } from '../../testing/sample-portal.ts';
import type { SampleAnswer } from '../../testing/sample-portal.ts';

const sentSchema = z.object({ messageId: z.number() });
const send: Call<{ messageId: number }> = {
  method: 'vote.Integration.Im.send',
  params: { chatId: 91 },
  parse: (wire) => sentSchema.parse(wire),
};

const ok = (result: unknown): SampleAnswer => ({ status: 200, body: JSON.stringify({ result, time: {} }) });
const failed = (status: number, error: string): SampleAnswer => ({
  status,
  body: JSON.stringify({ error, error_description: 'words' }),
});

const batch = (result: object, errors: object) =>
  ok({ result, result_error: errors, result_total: [], result_next: [], result_time: [] });

const chatOf = (id: number): Call<number> => ({
  method: 'im.dialog.get',
  params: { DIALOG_ID: `chat${id}` },
  parse: (wire) => z.object({ id: z.number() }).parse(wire).id,
});

async function failureOf(answer: SampleAnswer): Promise<unknown> {
  const { request } = samplePortal(answer);
  return request.ask(send).catch((error: unknown) => error);
}

describe('one call', () => {
  test('carries its parameters and gives the parsed result', async () => {
    const { request, sent } = samplePortal(ok({ messageId: 5120 }));
    const answer = await request.ask(send);
    expect(answer).toEqual({ messageId: 5120 });
    expect(sent).toEqual([expect.objectContaining({ chatId: 91 })]);
  });

  test.each<[what: string, SampleAnswer, expected: Partial<PortalError>]>([
    ['a refusal', failed(400, 'CANCELED'), { kind: 'forbidden', code: 'CANCELED', portalText: 'words' }],
    ['a refusal without a code', failed(400, '0'), { kind: 'refused', portalText: 'words' }],
    ['a refusal sent as a success', failed(200, 'CANCELED'), { kind: 'forbidden', portalText: 'words' }],
    ['too many requests', failed(503, 'QUERY_LIMIT_EXCEEDED'), { kind: 'busy', unclear: false }],
    ['a broken proxy', { status: 502, body: '<html>' }, { kind: 'server', unclear: true }],
    ['a lost token', failed(401, 'NO_AUTH_FOUND'), { kind: 'token', unclear: false }],
    ['a page of HTML', { status: 200, body: '<html>' }, { kind: 'unreadable', unclear: true }],
    ['no time', { status: 200, body: '{"result":{"messageId":1}}' }, { kind: 'unreadable', unclear: true }],
    ['an empty list', ok([]), { kind: 'unreadable', unclear: true }],
    ['a cut connection', null, { kind: 'offline', unclear: true }],
  ])('that ends with %s throws a PortalError', async (_, answer, expected) => {
    const error = await failureOf(answer);
    expect(error).toBeInstanceOf(PortalError);
    expect(error).toMatchObject(expected);
  });

  test('that was cut is not repeated', async () => {
    const { request, sent } = samplePortal(null);
    await expect(request.ask(send)).rejects.toBeInstanceOf(PortalError);
    expect(sent).toHaveLength(1);
  });
});

describe('a batch', () => {
  const me: Call<unknown> = { method: 'profile', params: {}, parse: (wire) => wire };
  const chat: Call<string> = { method: 'im.dialog.get', params: { DIALOG_ID: 'chat91' }, parse: String };

  test('is one request that does not stop at a failure', async () => {
    const { request, sent } = samplePortal(batch({ c0: { ID: '7' }, c1: { id: 91 } }, []));
    await request.askAll([me, chat]);
    expect(sent).toEqual([
      expect.objectContaining({ halt: 0, cmd: { c0: 'profile?', c1: 'im.dialog.get?DIALOG_ID=chat91' } }),
    ]);
  });

  test('gives each command its own answer or its own failure', async () => {
    const refusal = { error: 'ACCESS_ERROR', error_description: 'words' };
    const { request } = samplePortal(batch({ c0: { ID: '7' } }, { c1: refusal }));
    const answers = await request.askAll([me, chat]);
    expect(answers.read(me)).toEqual({ ID: '7' });
    expect(() => answers.read(chat)).toThrow(
      expect.objectContaining({ kind: 'no-access', portalText: 'words' }),
    );
  });

  test('that fails as a whole throws', async () => {
    const { request } = samplePortal(failed(503, 'QUERY_LIMIT_EXCEEDED'));
    await expect(request.askAll([me, chat])).rejects.toMatchObject({ kind: 'busy' });
  });

  test('that loses an answer throws', async () => {
    const { request } = samplePortal(batch({ c0: { ID: '7' } }, []));
    await expect(request.askAll([me, chat])).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test('has no answer for a call that was not in it', async () => {
    const { request } = samplePortal(batch({ c0: { ID: '7' } }, []));
    const answers = await request.askAll([me]);
    expect(() => answers.read(chat)).toThrow(expect.objectContaining({ kind: 'unreadable' }));
  });
});

describe('one call for each of many items', () => {
  test('goes in requests of fifty, and each item gets its own answer or failure', async () => {
    const refusal = { error: 'ACCESS_ERROR', error_description: 'words' };
    const { request, sent } = samplePortal((_method, body) => {
      const { cmd } = z.object({ cmd: z.record(z.string(), z.string()) }).parse(body);
      const all = Object.entries(cmd).map(
        ([label, command]) => [label, Number(command.split('chat').at(-1))] as const,
      );
      const result = Object.fromEntries(
        all.filter(([, id]) => id !== 7).map(([label, id]) => [label, { id }]),
      );
      const errors = Object.fromEntries(all.filter(([, id]) => id === 7).map(([label]) => [label, refusal]));
      return batch(result, errors);
    });
    const ids = Array.from({ length: 120 }, (_, index) => index + 1);
    const counts: number[] = [];
    const answers = await request.askEach(ids, chatOf, (count) => counts.push(count));
    expect(sent).toHaveLength(3);
    expect(counts).toEqual([50, 100, 120]);
    expect(answers.get(120)).toBe(120);
    expect(answers.get(7)).toMatchObject({ kind: 'no-access' });
  });

  test('asks nothing for nothing', async () => {
    const { request, sent } = samplePortal(null);
    expect((await request.askEach([], chatOf)).size).toBe(0);
    expect(sent).toEqual([]);
  });
});
