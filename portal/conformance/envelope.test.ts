import { describe, expect, test as base } from 'vitest';
import { MIRA, answerOf, inCompany, post } from './company.ts';

const test = base.extend(inCompany);

const timeShape = {
  start: expect.any(Number),
  finish: expect.any(Number),
  duration: expect.any(Number),
  processing: expect.any(Number),
  date_start: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+02:00$/),
  date_finish: expect.any(String),
  operating_reset_at: expect.any(Number),
  operating: expect.any(Number),
};

describe('every request', () => {
  test('is announced with OPTIONS, answered 200 with the two headers and nothing else', async ({
    company,
  }) => {
    const { status, headers, body } = await answerOf(
      await fetch(`${company.url}profile`, { method: 'OPTIONS' }),
    );
    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toBe('origin, content-type, accept');
    expect(headers.get('access-control-allow-methods')).toBeNull();
    expect(headers.get('access-control-max-age')).toBeNull();
  });

  for (const [method, params, status] of [
    ['profile', {}, 200],
    ['im.dialog.get', {}, 400],
    ['no.such.method', {}, 404],
  ] as const) {
    test(`may be read by an app of another site: ${method} with ${status}`, async ({ company }) => {
      const answer = await company.call(MIRA, method, params);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    });
  }

  test('tells its time on success, and never on an error', async ({ company }) => {
    expect((await company.call(MIRA, 'server.time')).body).toMatchObject({ time: timeShape });
    expect((await company.call(MIRA, 'im.dialog.get')).body).not.toHaveProperty('time');
  });

  test('without a token is answered 401 NO_AUTH_FOUND', async ({ company }) => {
    for (const body of [{}, { auth: 'nobody' }]) {
      expect(await post(`${company.url}profile`, body)).toMatchObject({
        status: 401,
        body: { error: 'NO_AUTH_FOUND' },
      });
    }
  });

  test('with an old token is answered 401 expired_token', async ({ company }) => {
    const auth = company.tokens.issue(MIRA).AUTH_ID;
    company.advance(3_601_000);
    expect(await post(`${company.url}profile`, { auth })).toMatchObject({
      status: 401,
      body: { error: 'expired_token', error_description: 'The access token provided has expired.' },
    });
  });

  test('for an unknown method is answered 404 ERROR_METHOD_NOT_FOUND', async ({ company }) => {
    expect(await company.call(MIRA, 'vote.list')).toMatchObject({
      status: 404,
      body: { error: 'ERROR_METHOD_NOT_FOUND' },
    });
  });

  test('for a method whose scope is missing is answered 403 insufficient_scope', async ({ company }) => {
    company.world.app.scopes.delete('im');
    expect(await company.call(MIRA, 'im.recent.list')).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope' },
    });
    expect((await company.call(MIRA, 'profile')).status).toBe(200);
  });

  for (const path of ['profile', 'profile.json', 'PROFILE', 'profile/']) {
    test(`names its method as it likes: ${path}`, async ({ company }) => {
      const auth = company.tokens.issue(MIRA).AUTH_ID;
      expect(await post(`${company.url}${path}`, { auth })).toMatchObject({ body: { result: { ID: '7' } } });
    });
  }

  test('may come as a form or as a query', async ({ company }) => {
    const auth = company.tokens.issue(MIRA).AUTH_ID;
    const fields = new URLSearchParams({ DIALOG_ID: 'chat91', auth });
    const form = await answerOf(await fetch(`${company.url}im.dialog.get`, { method: 'POST', body: fields }));
    const query = await answerOf(await fetch(`${company.url}im.dialog.get?${fields.toString()}`));
    for (const answer of [form, query]) expect(answer.body).toMatchObject({ result: { id: 91 } });
  });

  test('is not read when its body is plain text', async ({ company }) => {
    const body = new URLSearchParams({ auth: company.tokens.issue(MIRA).AUTH_ID }).toString();
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await answerOf(await fetch(`${company.url}profile`, { method: 'POST', headers, body }));
    expect(answer.status).toBe(401);
  });

  test('is found in the journal under its id, without the token', async ({ company }) => {
    const auth = company.tokens.issue(MIRA).AUTH_ID;
    await post(`${company.url}im.dialog.get?bx24_request_id=abc&bx24_sdk_ver=2.2.0`, {
      DIALOG_ID: 'chat91',
      auth,
    });
    expect(company.journal.requests).toMatchObject([
      {
        id: 'abc',
        method: 'im.dialog.get',
        personId: MIRA,
        status: 200,
        code: null,
        params: { DIALOG_ID: 'chat91' },
      },
    ]);
    expect(JSON.stringify(company.journal)).not.toContain(auth);
    expect(company.journal.complaints).toEqual([]);
  });
});
