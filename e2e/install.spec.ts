import { expect, test } from './fixtures.ts';
import type { Portal } from './fixtures.ts';

test.use({ firstDay: 'absent' });

const BEN = 12;
const ALL = ['IM_SIDEBAR', 'IM_TEXTAREA', 'IM_CONTEXT_MENU', 'IM_NAVIGATION', 'REST_APP_URI'];
const SIDEBAR = 'Side panel of a chat';

function boundIn({ world }: Portal): string[] {
  return world.app.places.map(({ code }) => code);
}

/** What the frame asked of the portal's page and of REST, in the order of time, as far as the end is concerned. */
function endsIn({ journal }: Portal): number {
  return journal.frame.filter(({ message }) => message.startsWith('setInstallFinish')).length;
}

test('installed, used from every place, and updated', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
  quorum,
  colleague,
  expectNoAxeFindings,
}) => {
  await portalPage.open('#/chat/chat91');
  await expect(page.getByRole('toolbar', { name: 'Applications' })).toBeHidden();

  // A first installation has one button, and says what it is for.
  await market.open();
  await market.press('Install');
  await expect(installer.install).toBeVisible();
  await expect(installer.frame.getByRole('heading', { name: 'What Quorum may do' })).toBeVisible();
  await expectNoAxeFindings();
  expect(boundIn(portal)).toEqual([]);
  await installer.install.press('Enter');

  // The portal opens the app by itself.
  await expect(page).toHaveURL(/install_finished=Y#\/app$/);
  await expect(quorum.sendTo).toBeVisible();
  expect(boundIn(portal)).toEqual(ALL);
  expect(endsIn(portal)).toBe(1);

  // Everybody uses it, from every place.
  const ben = await colleague(BEN);
  await ben.openSidebarApp();
  await expect(ben.page.frameLocator('iframe[title="Quorum"]').getByLabel('Question')).toBeFocused();
  await portalPage.open('#/chat/chat91');
  await portalPage.openFieldApp();
  await expect(quorum.question).toBeFocused();
  await portalPage.openFieldApp();
  await portalPage.openMessageApp('Where shall we have lunch on Friday?');
  await expect(quorum.results).toBeVisible();
  await portalPage.closeSlider();
  await portalPage.openNavigationApp();
  await expect(quorum.frame.getByRole('tab', { name: 'My polls' })).toHaveAttribute('aria-selected', 'true');

  // An update hides the places until it is done, which needs nobody's hand.
  await market.open();
  await market.press('Update to version 2');
  await expect(page).toHaveURL(/install_finished=Y#\/app$/);
  await expect(quorum.sendTo).toBeVisible();
  expect(boundIn(portal)).toEqual(ALL);
  expect(portal.world.app).toMatchObject({ version: 2, installed: true });
  expect(endsIn(portal)).toBe(2);
});

test('removed it goes with its places, and with what is stored only when that is wished', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
  quorum,
}) => {
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  portal.world.app.userOptions.set(BEN, new Map([['theme', 'dark']]));
  await portalPage.open('#/market');
  await market.press('Install');
  await installer.install.press('Enter');
  await expect(quorum.sendTo).toBeVisible();

  await market.open();
  await market.remove({ withData: false });
  await expect(menu.getByText('Quorum')).toBeHidden();
  expect(boundIn(portal)).toEqual([]);
  expect(portal.world.app.userOptions.get(BEN)?.get('theme')).toBe('dark');

  // It comes again as it came at first.
  await market.press('Install');
  await installer.install.press('Enter');
  await expect(menu.getByText('Quorum')).toBeVisible();
  await expect(quorum.sendTo).toBeVisible();
  expect(boundIn(portal)).toEqual(ALL);
  await market.open();
  await market.remove({ withData: true });
  expect(portal.world.app.userOptions.size).toBe(0);
});

test('before an administrator has finished, others see the portal’s own page and no places', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
}) => {
  await portalPage.open('#/market', { as: BEN });
  await expect(market.card).toContainText('An administrator can install it');
  await expect(market.card.getByRole('button')).toHaveCount(0);

  await portalPage.open('#/market');
  await market.press('Install');
  await expect(installer.install).toBeVisible();
  await portalPage.open('#/app', { as: BEN });
  await expect(
    page.getByRole('heading', { name: 'The application is not fully installed yet' }),
  ).toBeVisible();
  await portalPage.open('#/chat/chat91', { as: BEN });
  await expect(page.getByRole('region', { name: 'Messages' })).toBeVisible();
  await expect(page.getByRole('toolbar', { name: 'Applications' })).toBeHidden();

  // The administrator finds the installer again behind the menu item.
  await portalPage.open('#/app');
  await expect(installer.install).toBeVisible();
  expect(portal.world.app.installed).toBe(false);
});

test('opened by somebody who may install but is no administrator, it says whom to ask and changes nothing', async ({
  portal,
  portalPage,
  market,
  installer,
}) => {
  portal.world.app.openToEverybody = true;
  await portalPage.open('#/market', { as: BEN });
  await market.press('Install');
  await expect(
    installer.frame.getByRole('heading', { name: 'Only an administrator can install Quorum' }),
  ).toBeVisible();
  await expect(installer.install).toBeHidden();
  expect(portal.journal.requests.filter(({ method }) => /bind|set/.test(method))).toEqual([]);
});

test('broken off halfway, it goes on by itself when it is opened again', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
  quorum,
}) => {
  portal.faults.add({ kind: 'stall', method: 'placement.bind', after: 2 });
  await portalPage.open('#/market');
  await market.press('Install');
  await installer.install.press('Enter');
  await expect(installer.step('Menu of a message')).toContainText('in progress');
  await expect(installer.step(SIDEBAR)).toContainText('done');
  expect(portal.world.app.installed).toBe(false);

  await page.goto('about:blank');
  portal.faults.clear();
  await portalPage.open('#/app');
  await expect(quorum.sendTo).toBeVisible();
  expect(boundIn(portal).toSorted()).toEqual(ALL.toSorted());
  expect(endsIn(portal)).toBe(1);
});

test('a refused place is told, tried again, and gone without', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
  quorum,
  expectNoAxeFindings,
}) => {
  const refusal = { kind: 'status', method: 'placement.bind', times: 1 } as const;
  portal.faults.add({ ...refusal, status: 200, code: 'INVALID_ERROR_ICON_NAME' });
  await portalPage.open('#/market');
  await market.press('Install');
  await installer.install.press('Enter');
  await expect(installer.step(SIDEBAR)).toContainText('INVALID_ERROR_ICON_NAME');
  await expect(installer.step('Links that open')).toContainText('done');
  await expect(installer.alert).toContainText('1 step is not done');
  await expectNoAxeFindings();
  expect(portal.world.app.installed).toBe(false);

  portal.faults.add({ ...refusal, status: 400, code: 'ERROR_PLACEMENT_NOT_FOUND' });
  await installer.tryAgain.click();
  await expect(installer.step(SIDEBAR)).toContainText('ERROR_PLACEMENT_NOT_FOUND');
  await installer.goOnWithout.click();
  await expect(page).toHaveURL(/install_finished=Y#\/app$/);
  await expect(quorum.sendTo).toBeVisible();
  expect(boundIn(portal)).toEqual(ALL.slice(1));
  expect(portal.world.app.options.get('places')).toBe(ALL.slice(1).join(','));
});

test('a missing permission or missing polls stop it with what the administrator must do', async ({
  portal,
  portalPage,
  market,
  installer,
  quorum,
}) => {
  portal.world.app.scopes.delete('vote');
  await portalPage.open('#/market');
  await market.press('Install');
  await installer.install.press('Enter');
  await expect(installer.step('Permissions')).toContainText('This permission is missing: vote');
  await expect(installer.goOnWithout).toBeHidden();

  portal.world.app.scopes.add('vote');
  portal.faults.add({
    kind: 'status',
    status: 404,
    code: 'ERROR_METHOD_NOT_FOUND',
    method: 'vote.AttachedVote.getMany',
    times: 1,
  });
  await installer.tryAgain.click();
  await expect(installer.step('Polls are available')).toContainText('does not offer polls to apps yet');
  expect(boundIn(portal)).toEqual([]);

  await installer.tryAgain.click();
  await expect(quorum.sendTo).toBeVisible();
});
