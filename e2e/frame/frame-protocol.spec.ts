// docs/frame.md, 6, line by line, over real messages: nothing between a page of ours and the portal but the browser.
import { expect, test } from './guest-app.ts';

test('1: page and REST share an origin, the app is on another site', async ({
  app,
  portal,
  portalPage,
  guestUrl,
}) => {
  await portalPage.open('#/app');
  expect(new URL(guestUrl).hostname).not.toBe(new URL(portal.url).hostname);
  expect(await app.value('getInitData')).toMatchObject({ DOMAIN: new URL(portal.url).host, PATH: '/rest' });
});

test('2: the frame is opened by a form with every field, and the first message is heard', async ({
  app,
  page,
  portal,
  portalPage,
  guestUrl,
}) => {
  const posted = page.waitForRequest((request) => request.url().startsWith(guestUrl));
  await portalPage.open('#/chat/chat91/app');
  const request = await posted;
  const query = Object.fromEntries(new URL(request.url()).searchParams);
  const sid = await app.sid();
  expect(request.method()).toBe('POST');
  expect(query).toEqual({ DOMAIN: new URL(portal.url).host, PROTOCOL: '0', LANG: 'en', APP_SID: sid });
  expect(Object.keys(Object.fromEntries(new URLSearchParams(request.postData() ?? ''))).sort()).toEqual(
    [
      'APPLICATION_SCOPE',
      'APPLICATION_TOKEN',
      'AUTH_EXPIRES',
      'AUTH_ID',
      'PLACEMENT',
      'PLACEMENT_OPTIONS',
      'REFRESH_ID',
      'SERVER_ENDPOINT',
      'member_id',
      'status',
    ].sort(),
  );
  const iframe = page.locator('iframe');
  await expect(iframe).toHaveAttribute('name', `${new URL(portal.url).host}|0|${sid}`);
  await expect(iframe).toHaveAttribute('allow', 'geolocation *; microphone *; camera *; autoplay *;');
  expect(await iframe.getAttribute('sandbox')).toBeNull();
  await page.reload();
  expect(await app.sid(), 'a new one for every rendering').not.toBe(sid);
});

test.describe('uploaded as a zip', () => {
  test.use({ zip: true });

  test('2: the frame is opened by GET, with the same query', async ({ app, page, portalPage, guestUrl }) => {
    const asked = page.waitForRequest((request) => request.url().startsWith(guestUrl));
    await portalPage.open('#/app');
    expect((await asked).method()).toBe('GET');
    expect([...new URL((await asked).url()).searchParams.keys()]).toEqual([
      'DOMAIN',
      'PROTOCOL',
      'LANG',
      'APP_SID',
    ]);
    expect(await app.value('getInitData')).toMatchObject({ PLACEMENT: 'DEFAULT' });
  });
});

test('3: every form of message is understood', async ({ app, page, portalPage }) => {
  await portalPage.open('#/app');
  const sid = await app.sid();
  for (const [text, answer] of [
    [`getInitData:three:${sid}`, /^\{"LANG":"en"/],
    [`getInitData::four:${sid}`, /^\{"LANG":"en"/],
    [`setTitle:{"title":"a:b\\"c"}:colons:${sid}`, /^\{"title":"a:b\\"c"\}$/],
    [`setScroll:{"scroll":1,"isRawValue":false}:leaked:${sid}`, /"isRawValue":false/],
  ] as const) {
    const callback = text.split(':').at(-2) ?? '';
    expect(await app.answerTo(text, callback), text).toMatch(answer);
  }
  await expect(page.getByRole('heading', { name: 'a:b"c' })).toBeVisible();

  await portalPage.open('#/chat/chat91/field');
  const appSid = await app.sid();
  const set = { text: 'Hello', withNewLine: false, replace: true };
  for (const [method, params, requestId, answer] of [
    ['im:setImTextareaContent', set, 'r1', { requestId: 'r1', success: true }],
    ['im:getImTextareaContent', '', 'r2', { requestId: 'r2', text: 'Hello' }],
    ['im:setImTextareaContent', {}, 'r3', { requestId: 'r3', message: expect.any(String) }],
  ] as const) {
    const callback = app.newCallback();
    const said = await app.answerTo({ method, params, callback, appSid, requestId }, callback);
    expect(JSON.parse(said)).toEqual(answer);
  }
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('Hello');
});

test('4: whatever the gate stops is met with silence', async ({
  app,
  page,
  portal,
  portalPage,
  complaints,
}) => {
  await portalPage.open('#/app');
  const sid = await app.sid();
  for (const [message, complaint] of [
    [`getInitData:other:${'f'.repeat(32)}`, /getInitData with another frame's APP_SID/],
    [`launchRocket:unknown:${sid}`, /launchRocket, which no portal knows/],
    [`setValue:{"a":1}:raw:${sid}`, /setValue, which no portal knows/],
    ['no command', /a message that is no command/],
    [
      { method: 'im:getImTextareaContent', params: '', callback: 'im', appSid: sid, requestId: 'r' },
      /outside the messenger/,
    ],
  ] as const) {
    complaints.push(complaint);
    await app.expectSilence(message, typeof message === 'string' ? (message.split(':').at(-2) ?? '-') : 'im');
  }

  // A page of another origin in the same frame, with the right APP_SID.
  complaints.push(/a message from http:\/\/app\.test:/);
  await (await app.frame()).evaluate("location.hostname = 'app.test'");
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('app.test'))).toBe(true);
  await app.say(`getInitData:stranger:${sid}`);
  await expect.poll(() => portal.journal.complaints.length).toBe(complaints.length);
  expect(await app.heardOf('stranger')).toBe(0);

  await portalPage.open('#/chat/chat91/app');
  complaints.push(/setTitle in IM_SIDEBAR/);
  await app.expectSilent('setTitle', { title: 'Polls' });

  await portalPage.open('#/chat/chat91');
  await portalPage.messages
    .getByRole('button', { name: 'Menu of: Good morning all', exact: true })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Plain app' }).click();
  complaints.push(/resizeWindow in a slider/);
  await app.expectSilent('resizeWindow', { width: '100%', height: 500 });
});

test('5: an answer is callback and JSON to the app alone, and nothing after the colon for no value', async ({
  app,
  page,
  portal,
  portalPage,
}) => {
  await portalPage.open('#/app');
  for (const [asked, given] of [
    [
      { width: '100%', height: 700 },
      { width: '100%', height: 700 },
    ],
    [
      { width: '500px', height: 700.9 },
      { width: 500, height: 700 },
    ],
  ]) {
    expect(await app.value('resizeWindow', asked)).toEqual(given);
  }
  const origins = await (await app.frame()).evaluate<string[]>('plain.heard.map(({ origin }) => origin)');
  expect(new Set(origins)).toEqual(new Set([portal.url]));

  const closed = app.ask('openApplication', { bx24_title: 'Details', id: '5' });
  await page.getByRole('dialog', { name: 'Details' }).getByRole('button', { name: 'Close' }).click();
  expect(await closed).toBe('');
});

test('6: the handshake has every key, empty maps are lists, and setInstall is echoed', async ({
  app,
  portal,
  portalPage,
}) => {
  await portalPage.open('#/chat/chat91/app', { lang: 'ru' });
  const sidebar = await app.value('getInitData');
  expect(sidebar).toEqual({
    LANG: 'ru',
    DOMAIN: new URL(portal.url).host,
    PROTOCOL: 0,
    PATH: '/rest',
    AUTH_ID: expect.any(String),
    AUTH_EXPIRES: '3600',
    REFRESH_ID: expect.any(String),
    MEMBER_ID: expect.stringMatching(/^[0-9a-f]{32}$/),
    FIRST_RUN: false,
    IS_ADMIN: true,
    INSTALL: false,
    USER_OPTIONS: [],
    APP_OPTIONS: [],
    PLACEMENT: 'IM_SIDEBAR',
    PLACEMENT_OPTIONS: { dialogId: 'chat91', URI: '/online/' },
  });
  expect(await app.value('setInstall', { install: true })).toEqual({ install: true });
  expect(await app.value('setUserOption', { name: 'theme', value: 'dark' })).toEqual({
    name: 'theme',
    value: 'dark',
  });
  expect(await app.value('setAppOption', { name: 'a', value: '1' })).toEqual({ a: '1' });
  expect(await app.value('getInitData')).toMatchObject({
    USER_OPTIONS: { theme: 'dark' },
    APP_OPTIONS: { a: '1' },
  });
  expect(await app.value('getInterface')).toEqual({
    command: ['im:getImTextareaContent', 'im:setImTextareaContent'],
    event: [],
  });
});

for (const [place, options] of [
  ['#/app', {}],
  ['#/navigation', { URI: '/online/' }],
  ['#/chat/chat91/field', { dialogId: 'chat91', URI: '/online/' }],
] as const) {
  test(`6: at ${place} the options are ${JSON.stringify(options)}`, async ({ app, portalPage }) => {
    await portalPage.open(place);
    expect(await app.value('getInitData')).toMatchObject({ PLACEMENT_OPTIONS: options });
  });
}

test('13: tests can read what was said, without its tokens', async ({ app, page, portal, portalPage }) => {
  await portalPage.open('#/app');
  const auth = await app.token();
  const text = await (await page.request.get(`${portal.url}/_portal/journal`)).text();
  expect(text).toContain('getInitData:cb1:');
  expect(text).not.toContain(auth);
});
