import { describe, expect, test as base } from 'vitest';
import { MIRA, inCompany } from './company.ts';

const test = base.extend(inCompany);

describe('batch', () => {
  test('answers with five containers, [] where empty, and 200 whatever its commands say', async ({
    company,
  }) => {
    const cmd = { me: 'profile?', bad: 'im.dialog.get?' };
    expect(await company.call(MIRA, 'batch', { halt: 0, cmd })).toMatchObject({
      status: 200,
      body: {
        result: {
          result: { me: { ID: '7' } },
          result_error: { bad: { error: 'DIALOG_ID_EMPTY', error_description: expect.any(String) } },
          result_total: [],
          result_next: [],
          result_time: { me: { duration: expect.any(Number) } },
        },
      },
    });
  });

  test('keeps the form of cmd: a list gives lists, and an object where the first ones failed', async ({
    company,
  }) => {
    const good = await company.call(MIRA, 'batch', { halt: 0, cmd: ['profile?', 'server.time?'] });
    expect(good.body).toHaveProperty('result.result.length', 2);
    expect(good.body).toHaveProperty('result.result_error', []);
    const half = await company.call(MIRA, 'batch', { halt: 0, cmd: ['nothing?', 'server.time?'] });
    expect(half.body).toHaveProperty('result.result', { 1: expect.any(String) });
    expect(half.body).toHaveProperty('result.result_error', [
      { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
    ]);
  });

  test('stops at the first error when asked to', async ({ company }) => {
    const cmd = { one: 'profile?', two: 'nothing?', three: 'profile?' };
    const { body } = await company.call(MIRA, 'batch', { halt: 1, cmd });
    expect(body).toHaveProperty('result.result', { one: expect.anything() });
  });

  test('collects totals and next pages', async ({ company }) => {
    const cmd = { found: 'im.search.user.list?FIND=Schmidt&LIMIT=2' };
    const { body } = await company.call(MIRA, 'batch', { halt: 0, cmd });
    expect(body).toMatchObject({ result: { result_total: { found: 3 }, result_next: { found: 2 } } });
  });

  test('reads commands as PHP does: nested brackets, plus and percent, text for numbers', async ({
    company,
  }) => {
    const query = [
      'chatId=91',
      'templateId=6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210',
      'IM_MESSAGE_VOTE_DATA[ANONYMITY]=2',
      'IM_MESSAGE_VOTE_DATA%5BOPTIONS%5D=1',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][QUESTION]=Tea+%26%20%F0%9F%8D%B0%3F',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][QUESTION_TYPE]=text',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][FIELD_TYPE]=1',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][ANSWERS][0][MESSAGE]=Yes',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][ANSWERS][0][MESSAGE_TYPE]=text',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][ANSWERS][1][MESSAGE]=No',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][ANSWERS][1][MESSAGE_TYPE]=text',
    ].join('&');
    const cmd = {
      sent: `vote.Integration.Im.send?${query}`,
      read: 'vote.AttachedVote.get?moduleId=im&entityType=Bitrix%5CVote%5CAttachment%5CImMessageConnector&entityId=$result[sent][messageId]',
    };
    const { body } = await company.call(MIRA, 'batch', { halt: 0, cmd });
    expect(body).toMatchObject({
      result: { result: { read: { attach: { ANONYMITY: 2, OPTIONS: 1 } } }, result_error: [] },
    });
    expect(JSON.stringify(body)).toContain('"QUESTION":"Tea & 🍰?"');
    expect(company.journal.complaints).toEqual([]);
  });

  test('takes 50 commands and refuses 51', async ({ company }) => {
    const cmd = Array.from({ length: 51 }, () => 'server.time?');
    expect(await company.call(MIRA, 'batch', { halt: 0, cmd })).toMatchObject({
      status: 400,
      body: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' },
    });
    expect((await company.call(MIRA, 'batch', { halt: 0, cmd: cmd.slice(1) })).status).toBe(200);
  });

  test('refuses a batch inside', async ({ company }) => {
    const { body } = await company.call(MIRA, 'batch', { halt: 0, cmd: { inner: 'batch?cmd[0]=profile' } });
    expect(body).toHaveProperty('result.result_error.inner.error', 'ERROR_BATCH_METHOD_NOT_ALLOWED');
  });

  test('is written to the journal with each of its commands', async ({ company }) => {
    await company.call(MIRA, 'batch', { halt: 0, cmd: { me: 'profile?', bad: 'im.dialog.get?' } });
    expect(company.journal.requests).toMatchObject([
      { method: 'batch', command: null, status: 200 },
      { method: 'profile', command: 'me', status: 200, code: null },
      { method: 'im.dialog.get', command: 'bad', status: 400, code: 'DIALOG_ID_EMPTY' },
    ]);
  });
});
