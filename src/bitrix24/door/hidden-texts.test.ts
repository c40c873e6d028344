import { describe, expect, test } from 'vitest';
import { samplePortal } from '../../testing/sample-portal.ts';
import type { Call } from './call.ts';
import { PortalError } from './portal-error.ts';

/** How polls and the messenger refuse (docs/platform.md, 1.4 to 1.9 and 2.1 to 2.7): method, status, code, kind. */
const REFUSALS = [
  ['vote.Integration.Im.send', 400, '0', 'refused'],
  ['vote.Integration.Im.send', 400, '', 'refused'],
  ['vote.Integration.Im.send', 400, '403', 'refused'],
  ['vote.Integration.Im.send', 400, 'CANCELED', 'forbidden'],
  ['vote.Integration.Im.send', 400, 'CHAT_ID', 'not-found'],
  ['vote.Integration.Im.send', 400, 'TEXT_FIELD_DISABLED', 'muted'],
  ['vote.Integration.Im.send', 400, 'ERROR_FROM_OTHER_MODULE', 'stopped'],
  ['vote.Integration.Im.send', 400, 'MESSAGE_DUPLICATED_BY_UUID', 'duplicate'],
  ['vote.AttachedVote.get', 400, '0', 'no-access'],
  ['vote.AttachedVote.get', 400, 'ATTACH_NOT_FOUND', 'not-found'],
  ['vote.AttachedVote.recall', 400, 'ATTACH_READ_ACCESS_DENIED', 'no-access'],
  ['vote.AttachedVote.vote', 400, '403', 'refused'],
  ['vote.AttachedVote.stop', 400, '403', 'forbidden'],
  ['im.dialog.get', 403, 'ACCESS_ERROR', 'no-access'],
  ['im.dialog.messages.get', 403, 'ACCESS_ERROR', 'no-access'],
  ['im.message.add', 403, 'ACCESS_ERROR', 'forbidden'],
  ['im.message.add', 400, 'ERROR_NO_ACCESS', 'forbidden'],
  ['im.message.add', 400, 'CANCELED', 'forbidden'],
  ['im.message.add', 400, 'TEXT_FIELD_DISABLED', 'muted'],
  ['im.message.add', 400, 'REPLY_ACCESS_ERROR', 'no-access'],
  ['im.message.add', 400, 'REPLY_FROM_OTHER_CHAT_ERROR', 'refused'],
  ['im.message.add', 400, 'USER_NOT_FOUND', 'not-found'],
  ['im.message.delete', 403, 'CANT_EDIT_MESSAGE', 'forbidden'],
  ['im.notify.personal.add', 403, 'WRONG_AUTH_TYPE', 'forbidden'],
] as const;

const time = { start: 1, finish: 1, duration: 1, processing: 1, date_start: '', date_finish: '' };

/** Every parser of ours throws at an answer that is none. */
function noAnswer(): never {
  throw new Error('No answer');
}

/** What comes of a call that is refused like this, alone or in a batch. */
async function refusalOf(
  method: Call<never>['method'],
  status: number,
  error: object,
  inBatch: boolean,
): Promise<unknown> {
  const lists = { result: [], result_total: [], result_next: [], result_time: [] };
  const { request } = samplePortal(
    inBatch
      ? { status: 200, body: JSON.stringify({ result: { ...lists, result_error: { c0: error } }, time }) }
      : { status, body: JSON.stringify(error) },
  );
  const call = { method, params: {}, parse: noAnswer } as const;
  const answers = inBatch ? await request.askEach([call], (each) => each) : null;
  return answers === null ? request.ask(call).catch((thrown: unknown) => thrown) : answers.get(call);
}

describe.each(REFUSALS)('a portal that hides the words of %s %i %j', (method, status, code, kind) => {
  test.each([
    ['empty', { error: code, error_description: '' }],
    ['left out', { error: code }],
    ['blank', { error: code, error_description: ' ' }],
  ])('%s: none of the SDK is taken for them, and the kind says what it means', async (_how, error) => {
    const kinds: string[] = [];
    for (const inBatch of [false, true]) {
      const refusal = await refusalOf(method, status, error, inBatch);
      if (!(refusal instanceof PortalError)) throw new Error('Not refused');
      expect(refusal.portalText).toBe('');
      kinds.push(refusal.kind);
    }
    expect(kinds[0]).toBe(kind);
  });
});
