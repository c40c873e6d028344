import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PortalError } from './portal-error.ts';
import { samplePortal } from '../sample-portal.ts';
import type { SampleAnswer } from '../sample-portal.ts';

const method = 'vote.Integration.Im.send';
const sentSchema = z.object({ messageId: z.number() });

const ok = (result: unknown): SampleAnswer => ({ status: 200, body: JSON.stringify({ result, time: {} }) });
const failed = (status: number, error: string): SampleAnswer => ({
  status,
  body: JSON.stringify({ error, error_description: 'words' }),
});

const batch = (result: object, errors: object) =>
  ok({ result, result_error: errors, result_total: [], result_next: [], result_time: [] });

async function failureOf(answer: SampleAnswer): Promise<unknown> {
  const { request } = samplePortal(answer);
  return request.ask(method, {}, (wire) => sentSchema.parse(wire)).catch((error: unknown) => error);
}

describe('one call', () => {
  test('carries its parameters and gives the parsed result', async () => {
    const { request, sent } = samplePortal(ok({ messageId: 5120 }));
    const answer = await request.ask(method, { chatId: 91 }, (wire) => sentSchema.parse(wire));
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
    await expect(request.ask(method, {}, String)).rejects.toBeInstanceOf(PortalError);
    expect(sent).toHaveLength(1);
  });
});

describe('a batch', () => {
  const commands = {
    me: { method: 'profile', params: {} },
    chat: { method: 'im.dialog.get', params: { DIALOG_ID: 'chat91' } },
  };

  test('is one request that does not stop at a failure', async () => {
    const { request, sent } = samplePortal(batch({ me: { ID: '7' }, chat: { id: 91 } }, []));
    await request.askAll(commands);
    expect(sent).toEqual([
      expect.objectContaining({ halt: 0, cmd: { me: 'profile?', chat: 'im.dialog.get?DIALOG_ID=chat91' } }),
    ]);
  });

  test('gives each command its own answer or its own failure', async () => {
    const refusal = { error: 'ACCESS_ERROR', error_description: 'words' };
    const { request } = samplePortal(batch({ me: { ID: '7' } }, { chat: refusal }));
    const answers = await request.askAll(commands);
    expect(answers.read('me', (wire) => wire)).toEqual({ ID: '7' });
    expect(() => answers.read('chat', String)).toThrow(
      expect.objectContaining({ kind: 'no-access', portalText: 'words' }),
    );
  });

  test('that fails as a whole throws', async () => {
    const { request } = samplePortal(failed(503, 'QUERY_LIMIT_EXCEEDED'));
    await expect(request.askAll(commands)).rejects.toMatchObject({ kind: 'busy' });
  });

  test('that loses an answer throws', async () => {
    const { request } = samplePortal(batch({ me: { ID: '7' } }, []));
    await expect(request.askAll(commands)).rejects.toMatchObject({ kind: 'unreadable' });
  });
});
