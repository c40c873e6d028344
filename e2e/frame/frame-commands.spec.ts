// docs/frame.md, 3 and 6.7: every command over real messages, and what a portal never answers.
import { expect, test, type Portal } from './guest-app.ts';

const MIRA = 7;
const BEN = 12;

test('7: what a portal never answers', async ({ app, page, portal, portalPage }) => {
  await portalPage.open('#/chat/chat91/field', { as: BEN });
  for (const [command, params] of [
    ['imCallTo', { userId: 5, video: false }],
    ['imPhoneTo', { phone: '+1 2' }],
    ['placementBindEvent', { event: 'X' }],
    ['setAppOption', { name: 'a', value: '1' }],
    ['closeApplication', undefined],
  ] as const) {
    await app.expectSilent(command, params);
  }
  expect(portal.world.app.options.size, 'an option of the app that nobody may store').toBe(0);

  for (const [command, params, title] of [
    ['selectUser', { mult: true }, 'Select people'],
    ['selectAccess', { value: ['U1'] }, 'Select access'],
    ['selectCRM', { entityType: ['deal'], multiple: true }, 'Select from CRM'],
  ] as const) {
    const callback = await app.begin(command, params);
    await page.getByRole('dialog', { name: title }).getByRole('button', { name: 'Cancel' }).click();
    await app.ask('setScroll', { scroll: 0 });
    expect(await app.heardOf(callback), `${command}, cancelled`).toBe(0);
  }

  const opened = await app.begin('imOpenMessenger', { dialogId: 'chat92' });
  await expect(page.getByRole('heading', { name: 'Design studio' })).toBeVisible();
  expect(answersTo(portal, opened)).toBe(0);
});

for (const command of ['reloadWindow', 'setInstallFinish']) {
  test(`7: ${command} takes the page away without a word`, async ({ app, page, portal, portalPage }) => {
    portal.world.app.installed = command !== 'setInstallFinish';
    await portalPage.open('#/app');
    const before = await app.sid();
    const callback = await app.begin(command);
    await expect.poll(() => app.sid().catch(() => before)).not.toBe(before);
    expect(answersTo(portal, callback)).toBe(0);
    expect(await app.value('getInitData')).toMatchObject({ INSTALL: false });
    expect(page.url()).toContain('#/app');
  });
}

test('7, 9.5: until it is installed only an administrator meets the app, as an installer', async ({
  app,
  page,
  portal,
  portalPage,
}) => {
  portal.world.app.installed = false;
  await portalPage.open('#/app', { as: BEN });
  await expect(
    page.getByRole('heading', { name: 'The application is not fully installed yet' }),
  ).toBeVisible();
  await portalPage.open('#/app', { as: MIRA });
  expect(await app.value('getInitData')).toMatchObject({ INSTALL: true, FIRST_RUN: true, IS_ADMIN: true });
  expect(await app.value('getInitData')).toMatchObject({ INSTALL: true, FIRST_RUN: false });
});

test('7, 2.5: what is chosen in the portal’s dialogs', async ({ app, page, portalPage }) => {
  await portalPage.open('#/app');
  const dialog = page.getByRole('dialog');
  const one = app.value('selectUser', { mult: false });
  await dialog.getByRole('searchbox', { name: 'Search' }).fill('osei');
  await dialog.getByRole('radio', { name: 'Ben Osei' }).check();
  await dialog.getByRole('button', { name: 'Select', exact: true }).click();
  expect(await one).toMatchObject({
    id: '12',
    name: 'Ben Osei',
    url: '/company/personal/user/12/',
    sub: false,
  });

  const rights = app.value('selectAccess', { value: ['U12'] });
  await expect(dialog.getByRole('checkbox', { name: 'Ben Osei' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'All employees' }).check();
  await dialog.getByRole('button', { name: 'Select', exact: true }).click();
  expect(await rights).toEqual([{ id: 'AU', name: 'All employees' }]);

  const deals = app.value('selectCRM', { entityType: ['deal'], multiple: true, value: { deal: [4] } });
  await dialog.getByRole('checkbox', { name: /Tables/ }).check();
  await dialog.getByRole('button', { name: 'Select', exact: true }).click();
  expect(await deals).toMatchObject({ deal: { 0: { id: 'D_4', type: 'deal' }, 1: { id: 'D_5' } } });
});

test('7, 2.2: sliders stand on one another, and close from the top', async ({ app, page, portalPage }) => {
  await portalPage.open('#/app');
  const label = { bgColor: 'pink', text: 'Poll' };
  const first = await app.begin('openApplication', {
    bx24_title: 'First',
    bx24_width: 700,
    bx24_label: label,
    id: '5',
  });
  await expect(page.getByRole('dialog', { name: 'First' })).toHaveCSS('width', '700px');
  await expect(page.getByText('Poll', { exact: true })).toHaveCSS('background-color', 'rgb(249, 104, 182)');
  expect(await app.value('getInitData')).toMatchObject({
    PLACEMENT: 'DEFAULT',
    PLACEMENT_OPTIONS: { id: '5' },
  });

  const second = app.ask('openApplication', { bx24_title: 'Second', bx24_leftBoundary: 900 });
  await expect(page.getByRole('dialog', { name: 'Second' })).toHaveCSS('max-width', '540px');
  await app.begin('closeApplication');
  await expect(page.getByRole('dialog', { name: 'Second' })).toBeHidden();
  expect(await second).toBe('');
  await app.begin('closeApplication');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => app.heardOf(first)).toBe(1);
});

test('7, 2.2: a path opens a page of the portal’s, or is an error by name', async ({
  app,
  page,
  portalPage,
}) => {
  await portalPage.open('#/app');
  const prefix = '/crm/type/0/details/0/../../../../..';
  const query = '?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER';
  const closed = app.value('openPath', { path: `${prefix}/company/personal/user/12/${query}` });
  await page.getByRole('dialog', { name: 'Ben Osei' }).getByRole('button', { name: 'Close' }).click();
  expect(await closed).toEqual({ result: 'close' });
  for (const path of [`${prefix}/crm/deal/${query}`, 'https://evil.example/online/?IM_DIALOG=chat91']) {
    expect(await app.value('openPath', { path })).toEqual({
      result: 'error',
      errorCode: 'PATH_NOT_AVAILABLE',
    });
  }
});

test('4, 7: an older portal opens what it has a pattern for, and lets a place neither scroll nor reload', async ({
  app,
  page,
  portal,
  portalPage,
  complaints,
}) => {
  portal.world.edition = 'older';
  await portalPage.open('#/app');
  expect(await app.value('setScroll', { scroll: 0 })).toEqual({ scroll: 0 });
  const mira = '/company/personal/user/7/?IFRAME=Y';
  expect(await app.value('openPath', { path: mira })).toMatchObject({ errorCode: 'PATH_NOT_AVAILABLE' });
  const opened = app.value('openPath', { path: `/workgroups/group/0/card/../../../..${mira}` });
  await page.getByRole('dialog', { name: 'Mira Kowal' }).getByRole('button', { name: 'Close' }).click();
  expect(await opened).toEqual({ result: 'close' });

  await portalPage.open('#/chat/chat91/app');
  expect(await app.value('getInitData')).toMatchObject({
    PLACEMENT_OPTIONS: '{"dialogId":"chat91","URI":"/online/"}',
  });
  for (const [command, params] of [
    ['setScroll', { scroll: 0 }],
    ['reloadWindow', undefined],
  ] as const) {
    complaints.push(new RegExp(`${command} in IM_SIDEBAR, which older portals deny`));
    const callback = await app.begin(command, params);
    await expect.poll(() => portal.journal.complaints.length).toBe(complaints.length);
    expect(await app.value('getInterface')).toMatchObject({ event: [] });
    expect(await app.heardOf(callback)).toBe(0);
  }
});

test('7: the mobile app opens no page', async ({ app, portal, portalPage }) => {
  portal.world.edition = 'mobile';
  await portalPage.open('#/app');
  expect(await app.value('openPath', { path: '/online/?IM_DIALOG=chat91' })).toEqual({
    result: 'error',
    errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE',
  });
});

test('8: a new token works, and the old one until it expires', async ({ app, page, portal, portalPage }) => {
  await portalPage.open('#/app');
  const first = await app.token();
  const second = await app.token('refreshAuth');
  expect(second).not.toBe(first);
  expect([portal.tokens.userOf(first), portal.tokens.userOf(second)]).toEqual([MIRA, MIRA]);
  expect(await app.token()).toBe(second);

  portal.faults.add({ kind: 'stall', method: 'refreshAuth', times: 1 });
  await app.expectSilent('refreshAuth');
  portal.faults.add({ kind: 'expired', method: 'refreshAuth', times: 1 });
  await app.expectSilent('refreshAuth');
  await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
});

function answersTo(portal: Portal, callback: string) {
  return portal.journal.frame.filter(
    ({ direction, message }) => direction === 'to app' && message.startsWith(`${callback}:`),
  ).length;
}
