// docs/frame.md, 6, lines 9 and 10: REST by a browser's own fetch, from a page in the portal's frame.
import type { Page } from '@playwright/test';
import { expect, test } from './guest-app.ts';
import { FORM_TYPE, JSON_TYPE } from '../pages/plain-app.ts';

const TIME = expect.objectContaining({ start: expect.any(Number), operating: expect.any(Number) });
const MIRA = { ID: '7' };
const BLOCKED = { blocked: 'TypeError' };

test.describe('9: REST from another site', () => {
  test('JSON is asked for by OPTIONS, whose answer lets through that header and no other', async ({
    app,
    page,
    portal,
    portalPage,
  }) => {
    await portalPage.open('#/app');
    const auth = await app.token();
    const preflights = await preflightsOf(page);
    expect(await app.call('profile', { auth })).toEqual({
      status: 200,
      type: 'cors',
      body: { result: expect.objectContaining(MIRA), time: TIME },
    });
    await expect.poll(() => preflights).toEqual([200]);

    const before = portal.journal.requests.length;
    for (const [method, headers] of [
      ['POST', { ...JSON_TYPE, Authorization: `Bearer ${auth}` }],
      ['POST', { ...JSON_TYPE, 'X-Request-ID': '1' }],
      ['PUT', JSON_TYPE],
    ] as const) {
      expect(await app.fetch('profile', { method, headers, body: JSON.stringify({ auth }) })).toEqual(
        BLOCKED,
      );
    }
    expect(portal.journal.requests, 'what the browser kept back').toHaveLength(before);
  });

  test('a form and a query go without OPTIONS, and may name the method with .json', async ({
    app,
    complaints,
    page,
    portalPage,
  }) => {
    await portalPage.open('#/app');
    const auth = await app.token();
    const preflights = await preflightsOf(page);
    const profile = { status: 200, body: { result: MIRA, time: TIME } };
    const body = `auth=${auth}&DIALOG_ID=chat91`;
    expect(await app.fetch('im.dialog.get.json', { method: 'POST', headers: FORM_TYPE, body })).toMatchObject(
      { status: 200, body: { result: { id: 91 }, time: TIME } },
    );
    expect(
      await app.fetch('profile', { method: 'POST', headers: FORM_TYPE, body: `auth=${auth}` }),
    ).toMatchObject(profile);
    complaints.push(/a token in an address/);
    expect(await app.fetch(`profile.json?auth=${auth}`, { method: 'GET' })).toMatchObject(profile);
    expect(preflights).toEqual([]);
  });

  test('errors can be read as well, and have no time', async ({ app, complaints, portalPage }) => {
    await portalPage.open('#/app');
    const auth = await app.token();
    complaints.push(/im.dialog.get: DIALOG_ID/, /unknown method no.such.method/, /without a token/);
    for (const [method, params, status, error] of [
      ['im.dialog.get', { auth }, 400, 'DIALOG_ID_EMPTY'],
      ['im.dialog.get', { auth, DIALOG_ID: 'chat104' }, 403, 'ACCESS_ERROR'],
      ['no.such.method', { auth }, 404, 'ERROR_METHOD_NOT_FOUND'],
      ['profile', {}, 401, 'NO_AUTH_FOUND'],
    ] as const) {
      expect(await app.call(method, params), method).toEqual({
        status,
        type: 'cors',
        body: { error, error_description: expect.any(String) },
      });
    }
  });

  test('an expired token is refused by name, renewed by message, and the same call repeated', async ({
    app,
    portal,
    portalPage,
  }) => {
    await portalPage.open('#/app');
    const old = await app.token();
    portal.tokens.expireAll();
    const address = 'profile?bx24_request_id=one';
    expect(await app.call(address, { auth: old })).toEqual({
      status: 401,
      type: 'cors',
      body: { error: 'expired_token', error_description: expect.any(String) },
    });
    const auth = await app.token('refreshAuth');
    expect(await app.call(address, { auth })).toMatchObject({ status: 200, body: { result: MIRA } });
    expect(await app.call(address, { auth: old })).toMatchObject({ status: 401 });
    expect(portal.journal.requests.filter(({ id }) => id === 'one').map(({ status }) => status)).toEqual([
      401, 200, 401,
    ]);
  });
});

test.describe('10: batch', () => {
  test('commands are read as PHP reads a query, and may take what earlier ones answered', async ({
    app,
    complaints,
    portal,
    portalPage,
  }) => {
    await portalPage.open('#/app');
    const auth = await app.token();
    const poll = new URLSearchParams({
      chatId: '91',
      templateId: '6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210',
      'IM_MESSAGE_VOTE_DATA[ANONYMITY]': '2',
      'IM_MESSAGE_VOTE_DATA[OPTIONS]': '1',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][QUESTION]': 'Tea & 🍰?',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][QUESTION_TYPE]': 'text',
      'IM_MESSAGE_VOTE_DATA[QUESTIONS][0][FIELD_TYPE]': '0',
      ...Object.fromEntries(
        ['Yes', 'No'].flatMap((text, index) => [
          [`IM_MESSAGE_VOTE_DATA[QUESTIONS][0][ANSWERS][${index}][MESSAGE]`, text],
          [`IM_MESSAGE_VOTE_DATA[QUESTIONS][0][ANSWERS][${index}][MESSAGE_TYPE]`, 'text'],
        ]),
      ),
    });
    const entity = 'moduleId=im&entityType=Bitrix%5CVote%5CAttachment%5CImMessageConnector';
    const cmd = {
      sent: `vote.Integration.Im.send?${poll}`,
      read: `vote.AttachedVote.get?${entity}&entityId=$result[sent][messageId]`,
    };
    const seen = await app.call('batch', { halt: 0, cmd, auth });
    expect(seen).toMatchObject({
      status: 200,
      body: {
        result: {
          result: { sent: { messageId: expect.any(Number) }, read: { attach: { ANONYMITY: 2, OPTIONS: 1 } } },
          result_error: [],
          result_total: [],
          result_next: [],
          result_time: { sent: TIME, read: TIME },
        },
        time: TIME,
      },
    });
    expect(JSON.stringify(seen)).toContain('"QUESTION":"Tea & 🍰?"');

    // Of an empty value parse_str makes an empty text, of a name without brackets' end an underscore.
    complaints.push(/user.option.set: /, /user.option.set: Unrecognized key: "x_y"/);
    const odd = { written: 'user.option.set?options[a]=&options[b][]=1&options[b][]=2&x[y=3' };
    await app.call('batch', { halt: 0, cmd: odd, auth });
    expect(portal.journal.requests.at(-1)).toMatchObject({
      command: 'written',
      params: { options: { a: '', b: { 0: '1', 1: '2' } }, x_y: '3' },
    });
  });

  test('five containers in the form of cmd, [] where empty; halt stops at the first error', async ({
    app,
    complaints,
    portalPage,
  }) => {
    await portalPage.open('#/app');
    const auth = await app.token();
    const wrong = { error: 'DIALOG_ID_EMPTY', error_description: expect.any(String) };
    const empty = { result_total: [], result_next: [] };
    complaints.push(/im.dialog.get: /, /im.dialog.get: /, /im.dialog.get: /);
    const named = { bad: 'im.dialog.get?', me: 'profile?' };
    expect(await app.call('batch', { halt: 0, cmd: named, auth })).toMatchObject({
      body: {
        result: { result: { me: MIRA }, result_error: { bad: wrong }, result_time: { me: TIME }, ...empty },
      },
    });
    expect(await app.call('batch', { halt: 1, cmd: named, auth })).toMatchObject({
      body: { result: { result: [], result_error: { bad: wrong }, result_time: [], ...empty } },
    });
    const form = `auth=${auth}&halt=0&cmd[]=profile&cmd[]=im.dialog.get&cmd[]=${encodeURIComponent('im.search.user.list?FIND=Schmidt&LIMIT=2')}`;
    expect(await app.fetch('batch', { method: 'POST', headers: FORM_TYPE, body: form })).toMatchObject({
      body: {
        result: {
          result: { 0: MIRA, 2: expect.any(Object) },
          result_error: { 1: wrong },
          result_total: { 2: 3 },
          result_next: { 2: 2 },
        },
      },
    });
  });

  test('fifty commands are taken, one more is not, nor a batch or a file inside', async ({
    app,
    complaints,
    portalPage,
  }) => {
    await portalPage.open('#/app');
    const auth = await app.token();
    const fifty = Array.from({ length: 50 }, () => 'server.time?');
    expect(await app.call('batch', { halt: 1, cmd: fifty, auth })).toMatchObject({
      body: { result: { result: { length: 50 } } },
    });
    expect(await app.call('batch', { halt: 1, cmd: [...fifty, 'profile?'], auth })).toEqual({
      status: 400,
      type: 'cors',
      body: { error: 'ERROR_BATCH_LENGTH_EXCEEDED', error_description: expect.any(String) },
    });
    complaints.push(/batch inside a batch/, /download inside a batch/);
    const cmd = { inner: 'batch?cmd[0]=profile', file: 'vote.AttachedVote.download?attachId=1' };
    const refused = { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' };
    expect(await app.call('batch', { halt: 0, cmd, auth })).toMatchObject({
      status: 200,
      body: { result: { result: [], result_error: { inner: refused, file: refused } } },
    });
  });
});

/** The statuses of the OPTIONS that the browser sends of its own for the frame, filled while the test goes on. */
async function preflightsOf(page: Page): Promise<readonly number[]> {
  const statuses: number[] = [];
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  browser.on('Network.responseReceived', ({ type, response }) => {
    if (type === 'Preflight') statuses.push(response.status);
  });
  return statuses;
}
