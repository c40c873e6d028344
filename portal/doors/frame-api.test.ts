import { beforeEach, expect, test } from 'vitest';
import type { FrameOpening } from './frame-opening.ts';
import { createFrameApi } from './frame-api.ts';
import { quorumAt } from './hosted-app.ts';
import type { Portal } from '../portal.ts';
import { createPortal } from '../portal.ts';

const MIRA = 7;
const BEN = 12;
const wish = { as: MIRA, lang: '', placement: 'DEFAULT', options: {}, popup: false };

let portal: Portal;
let api: ReturnType<typeof createFrameApi>;

beforeEach(() => {
  portal = createPortal();
  api = createFrameApi(portal, quorumAt('http://127.0.0.1:8801'));
});

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json', host: 'localhost:8800' };
  const response = await api.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return JSON.parse(await response.text());
}

function open(changes: Partial<typeof wish> = {}): Promise<FrameOpening> {
  return post<FrameOpening>('/open', { ...wish, ...changes });
}

test('a frame is named by domain, protocol and a new APP_SID', async () => {
  const { sid, windowName } = await open();
  expect(sid).toMatch(/^[0-9a-f]{32}$/);
  expect(windowName).toBe(`localhost:8800|0|${sid}`);
  expect((await open()).sid).not.toBe(sid);
});

test('the form goes to the place’s handler with the four query parameters', async () => {
  const { action, origin, sid } = await open({
    placement: 'IM_SIDEBAR',
    options: { dialogId: 'chat91' },
    lang: 'ru',
  });
  expect(origin).toBe('http://127.0.0.1:8801');
  expect(action).toBe(
    `http://127.0.0.1:8801/index.html?place=IM_SIDEBAR&DOMAIN=localhost%3A8800&PROTOCOL=0&LANG=ru&APP_SID=${sid}`,
  );
});

test('its fields are those of a portal', async () => {
  const { fields } = await open({ placement: 'IM_SIDEBAR', options: { dialogId: 'chat91' } });
  expect(fields).toEqual({
    AUTH_ID: expect.any(String),
    AUTH_EXPIRES: '3600',
    REFRESH_ID: expect.any(String),
    SERVER_ENDPOINT: 'http://localhost:8800/rest/',
    APPLICATION_TOKEN: expect.stringMatching(/^[0-9a-f]{32}$/),
    APPLICATION_SCOPE: 'vote,im,placement',
    member_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    status: 'L',
    PLACEMENT: 'IM_SIDEBAR',
    PLACEMENT_OPTIONS: '{"dialogId":"chat91","URI":"/online/"}',
  });
  expect((await open()).fields).not.toHaveProperty('PLACEMENT_OPTIONS');
});

test('the handshake’s answer has every key, and PHP’s empty maps', async () => {
  const { init, fields } = await open();
  expect(init).toEqual({
    LANG: 'en',
    DOMAIN: 'localhost:8800',
    PROTOCOL: 0,
    PATH: '/rest',
    AUTH_ID: fields['AUTH_ID'],
    AUTH_EXPIRES: '3600',
    REFRESH_ID: fields['REFRESH_ID'],
    MEMBER_ID: fields['member_id'],
    FIRST_RUN: false,
    IS_ADMIN: true,
    INSTALL: false,
    USER_OPTIONS: [],
    APP_OPTIONS: { places: 'IM_SIDEBAR,IM_TEXTAREA,IM_CONTEXT_MENU,IM_NAVIGATION,REST_APP_URI' },
    PLACEMENT: 'DEFAULT',
    PLACEMENT_OPTIONS: {},
  });
  expect(portal.tokens.userOf(init.AUTH_ID)).toBe(MIRA);
});

test('an app that is not installed yet is told so until it is', async () => {
  portal.world.app.installed = false;
  expect((await open()).init).toMatchObject({ INSTALL: true, FIRST_RUN: true });
  expect(await post('/finish-install', { as: BEN })).toBe(false);
  expect(await post('/finish-install', { as: MIRA })).toBe(true);
  expect((await open()).init).toMatchObject({ INSTALL: false, FIRST_RUN: false });
});

test('before its installer has run, the app is opened with it', async () => {
  portal.world.app.installed = false;
  const { action, fields } = await open({ placement: 'IM_SIDEBAR' });
  expect(new URL(action).pathname).toBe('/install.html');
  expect(fields).toMatchObject({ PLACEMENT: 'DEFAULT' });
});

test('an app that is gone gets no new token', async () => {
  portal.world.app.present = false;
  expect(await post('/token', { as: MIRA })).toBeNull();
});

test('the language that was chosen is the viewer’s from then on', async () => {
  expect((await open({ lang: 'de' })).init.LANG).toBe('de');
  expect((await open()).init.LANG).toBe('de');
});

test('an option of one person is nobody else’s', async () => {
  await post('/user-option', { as: MIRA, name: 'theme', value: 'dark' });
  expect((await open()).init.USER_OPTIONS).toEqual({ theme: 'dark' });
  expect((await open({ as: BEN })).init.USER_OPTIONS).toEqual([]);
});

test('an option of the app is for administrators to set', async () => {
  expect(await post('/app-option', { as: BEN, name: 'a', value: '1' })).toBeNull();
  expect((await open()).init.APP_OPTIONS).not.toHaveProperty('a');
  expect(await post('/app-option', { as: MIRA, name: 'a', value: '1' })).toMatchObject({ a: '1' });
});

test('a new token is the viewer’s', async () => {
  const { AUTH_ID } = await post<{ AUTH_ID: string }>('/token', { as: BEN });
  expect(portal.tokens.userOf(AUTH_ID)).toBe(BEN);
});

test('messages are journalled, and a fault that names a command silences it', async () => {
  portal.faults.add({ kind: 'stall', method: 'refreshAuth', times: 1 });
  portal.faults.add({ kind: 'drop-before', times: 1 });
  const command = (name: string): Promise<unknown> =>
    post('/command', { command: name, message: `${name}:cb:sid` });
  expect(await command('getInitData')).toEqual({ silent: false });
  expect(await command('refreshAuth')).toEqual({ silent: true });
  expect(await command('refreshAuth')).toEqual({ silent: false });
  await post('/answer', { message: 'cb:{}' });
  expect(portal.journal.frame.map(({ direction, message }) => `${direction}: ${message}`)).toEqual([
    'to portal: getInitData:cb:sid',
    'to portal: refreshAuth:cb:sid',
    'to portal: refreshAuth:cb:sid',
    'to app: cb:{}',
  ]);
});

test('a complaint of the page is one of the journal', async () => {
  await post('/complaint', { text: 'resizeWindow in a slider' });
  expect(portal.journal.complaints).toMatchObject([{ text: 'resizeWindow in a slider' }]);
});

test('what was uploaded as a zip is opened by GET, at its page', async () => {
  api = createFrameApi(portal, quorumAt('http://127.0.0.1:8801/app_local/0a'));
  const { method, action } = await open();
  expect(method).toBe('GET');
  expect(action).toMatch(/^http:\/\/127\.0\.0\.1:8801\/app_local\/0a\/index\.html\?DOMAIN=/);
});

test('a message’s menu opens a slider that is told chat and message as texts', async () => {
  const options = { messageId: '5120', dialogId: 'chat91' };
  const { init, popup } = await open({ placement: 'IM_CONTEXT_MENU', options, popup: true });
  expect(popup).toBe(true);
  expect(init).toMatchObject({
    PLACEMENT: 'IM_CONTEXT_MENU',
    PLACEMENT_OPTIONS: { ...options, URI: '/online/' },
  });
});
