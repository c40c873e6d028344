import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunningPortal } from './server.ts';
import { startPortal } from './server.ts';

const APP = 'http://127.0.0.1:8801';
const open: RunningPortal[] = [];
let portal: RunningPortal;

beforeEach(async () => {
  portal = await start();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function start(options: { port?: number; lang?: string } = {}): Promise<RunningPortal> {
  const started = await startPortal({ port: 0, appUrl: APP, ...options });
  open.push(started);
  return started;
}

function post(path: string, body: object = {}): Promise<Response> {
  return fetch(portal.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function rest(method: string, auth: string): Promise<Response> {
  return post(`/rest/${method}?bx24_request_id=r1`, { auth });
}

test('the SDK’s call is answered with result, time and CORS', async () => {
  const { AUTH_ID } = portal.tokens.issue(7);
  const response = await rest('profile', AUTH_ID);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toMatchObject({
    result: { ID: '7', NAME: 'Mira' },
    time: expect.any(Object),
  });
  expect(portal.journal.requests).toMatchObject([{ method: 'profile', id: 'r1', status: 200, personId: 7 }]);
});

test('a dropped call loses its connection', async () => {
  portal.faults.add({ kind: 'drop-before', method: 'profile' });
  await expect(rest('profile', portal.tokens.issue(7).AUTH_ID)).rejects.toThrow('fetch failed');
  expect((await rest('user.option.get', portal.tokens.issue(7).AUTH_ID)).status).toBe(200);
});

test('a reset gives a new company to the page and to the test', async () => {
  const before = portal.world;
  before.chats.clear();
  portal.faults.add({ kind: 'html' });
  portal.journal.complain('something');
  const { AUTH_ID } = portal.tokens.issue(7);

  const state = await (await post('/_portal/reset', { seed: 5, lang: 'de' })).json();
  expect(state).toMatchObject({ seed: 5, lang: 'de', faults: 0, complaints: 0 });
  expect(portal.world).not.toBe(before);
  expect(portal.world.chats.size).toBeGreaterThan(40);
  expect(portal.world.origin).toBe(portal.url);
  expect((await rest('profile', AUTH_ID)).status).toBe(401);
});

test('a fault is switched over HTTP and in the process alike', async () => {
  const answer = await (await post('/_portal/faults', { kind: 'html', method: 'profile' })).json();
  const [{ id } = { id: 0 }] = portal.faults.list;
  expect(answer).toEqual({ id });
  expect(portal.faults.list).toMatchObject([{ fault: { kind: 'html', method: 'profile' } }]);
  await fetch(`${portal.url}/_portal/faults/${id}`, { method: 'DELETE' });
  expect(portal.faults.list).toEqual([]);
});

test('a fault that does not exist is refused with a reason', async () => {
  const response = await post('/_portal/faults', { kind: 'earthquake' });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: expect.stringContaining('kind') });
  expect((await post('/_portal/clock', { advance: 'soon' })).status).toBe(400);
});

test('the clock can be moved on until a token has expired', async () => {
  const { AUTH_ID } = portal.tokens.issue(7);
  await post('/_portal/clock', { advance: 3_599_000 });
  expect((await rest('profile', AUTH_ID)).status).toBe(200);
  await post('/_portal/clock', { advance: 2000 });
  expect(await (await rest('profile', AUTH_ID)).json()).toMatchObject({ error: 'expired_token' });
});

test('tokens expire on demand', async () => {
  const { AUTH_ID } = portal.tokens.issue(7);
  await post('/_portal/tokens/expire');
  expect((await rest('profile', AUTH_ID)).status).toBe(401);
});

test('journal and complaints are read over HTTP', async () => {
  await rest('profile', portal.tokens.issue(7).AUTH_ID);
  portal.journal.complain('ANONYMITY 0');
  const journal = await (await fetch(`${portal.url}/_portal/journal`)).json();
  expect(journal).toMatchObject({ requests: [{ method: 'profile' }], frame: [] });
  expect(await (await fetch(`${portal.url}/_portal/complaints`)).json()).toMatchObject([
    { text: 'ANONYMITY 0' },
  ]);
});

test('a port that is taken is named', async () => {
  const port = Number(new URL(portal.url).port);
  await expect(start({ port })).rejects.toThrow(`Port ${port} is taken by another program`);
});

test('two portals do not know of one another', async () => {
  const other = await start({ lang: 'ru' });
  other.world.people.clear();
  expect(portal.world.people.size).toBeGreaterThan(50);
  expect(portal.world.language).toBe('en');
});
