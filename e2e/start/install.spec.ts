import { expect, test } from '../fixtures.ts';
import type { Portal } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';
import { Quorum } from '../pages/quorum.ts';

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

test('its whole life beside a regular user: installed, used, updated, removed and installed again', async ({
  portal,
  portalPage,
  page,
  market,
  installer,
  quorum,
  colleague,
}) => {
  test.slow();
  const ben = await colleague(BEN);
  const bens = new Quorum(ben.page);
  await expect(ben.messages).toBeVisible();
  await expect(ben.fieldApps).toBeHidden();
  await expect(ben.menuItem).toBeHidden();

  // A first installation has one button, and says what it is for.
  await portalPage.open('#/market');
  await market.press('Install');
  await expect(installer.install).toBeVisible();
  await expect(installer.frame.getByRole('heading', { name: 'What Quorum may do' })).toBeVisible();
  expect(boundIn(portal)).toEqual([]);
  await installer.install.press('Enter');

  // The portal opens the app by itself.
  await expect(page).toHaveURL(/install_finished=Y#\/app$/);
  await expect(quorum.sendTo).toBeVisible();
  expect(boundIn(portal)).toEqual(ALL);
  expect(endsIn(portal)).toBe(1);

  // Everybody uses it, from every place.
  await ben.menuItem.click();
  await expect(bens.sendTo).toBeVisible();
  await ben.openChat('Product team');
  await ben.openSidebarApp();
  await bens.compose('By a regular user?', ['Yes', 'No']);
  await bens.send.click();
  await expect(bens.results).toBeVisible();
  expect(pollsIn(portal, 91, 'By a regular user?')).toHaveLength(1);
  await portalPage.open('#/chat/chat91');
  await portalPage.openFieldApp();
  await expect(quorum.question).toBeFocused();
  await portalPage.openFieldApp();
  await portalPage.openMessageApp('Where shall we have lunch on Friday?');
  await expect(quorum.results).toBeVisible();
  await portalPage.closeSlider();
  await portalPage.openNavigationApp();
  await expect(quorum.tab('My polls')).toHaveAttribute('aria-selected', 'true');

  // An update hides the places until it is done, which needs nobody's hand.
  portal.faults.add({ kind: 'stall', method: 'placement.bind', after: 1, times: 1 });
  await market.open();
  await market.press('Update to version 2');
  await expect(installer.frame.getByText('Quorum is already installed')).toBeVisible();
  await expect(installer.step(SIDEBAR)).toContainText('done');
  await expect(ben.fieldApps).toBeHidden();
  portal.faults.release();
  await expect(page).toHaveURL(/install_finished=Y#\/app$/);
  await expect(quorum.sendTo).toBeVisible();
  await expect(ben.fieldApps).toBeVisible();
  expect(boundIn(portal)).toEqual(ALL);
  expect(portal.world.app).toMatchObject({ version: 2, installed: true });
  expect(endsIn(portal)).toBe(2);

  // Removed, it goes with its places for everybody; what is stored stays unless that is wished otherwise.
  portal.world.app.userOptions.set(BEN, new Map([['theme', 'dark']]));
  await market.open();
  await market.remove({ withData: false });
  await expect(portalPage.menuItem).toBeHidden();
  await expect(ben.menuItem).toBeHidden();
  await expect(ben.fieldApps).toBeHidden();
  expect(boundIn(portal)).toEqual([]);
  expect(portal.world.app.userOptions.get(BEN)?.get('theme')).toBe('dark');

  // It comes again as it came at first.
  await market.press('Install');
  await installer.install.press('Enter');
  await expect(quorum.sendTo).toBeVisible();
  await expect(ben.menuItem).toBeVisible();
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
  await expect(portalPage.fieldApps).toBeHidden();

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
  lookOver,
}) => {
  test.slow();
  portal.world.app.openToEverybody = true;
  await portalPage.open('#/market', { as: BEN });
  await market.press('Install');
  await expect(
    installer.frame.getByRole('heading', { name: 'Only an administrator can install Quorum' }),
  ).toBeVisible();
  await expect(installer.install).toBeHidden();
  await lookOver();
  expect(portal.journal.requests.filter(({ method }) => /bind|set/.test(method))).toEqual([]);
});

test('broken off halfway, it goes on by itself when it is opened again', async ({
  beginInstalling,
  page,
  portal,
  portalPage,
  installer,
  quorum,
}) => {
  portal.faults.add({ kind: 'stall', method: 'placement.bind', after: 2 });
  await beginInstalling();
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
  beginInstalling,
  page,
  portal,
  installer,
  quorum,
}) => {
  const refusal = { kind: 'status', method: 'placement.bind', times: 1 } as const;
  portal.faults.add({ ...refusal, status: 200, code: 'INVALID_ERROR_ICON_NAME' });
  await beginInstalling();
  await expect(installer.step(SIDEBAR)).toContainText('INVALID_ERROR_ICON_NAME');
  await expect(installer.step('Links that open')).toContainText('done');
  await expect(installer.alert).toContainText('1 step is not done');
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

test('where Bitrix24 does not open the app at the end, it says how to, and that works', async ({
  beginInstalling,
  page,
  portal,
  portalPage,
  installer,
  quorum,
}) => {
  await page.clock.install();
  portal.faults.add({ kind: 'stall', method: 'setInstallFinish' });
  await beginInstalling();
  const end = installer.frame.getByRole('status');
  await expect(end).toHaveText('All done. Opening Quorum…');
  await page.clock.fastForward(10_000);
  await expect(end).toContainText('Reload the page, then choose Quorum in the left menu.');
  expect(endsIn(portal), 'it is not said twice').toBe(1);

  portal.faults.clear();
  await page.reload();
  await portalPage.menuItem.click();
  await expect(quorum.sendTo).toBeVisible();
  expect(boundIn(portal).toSorted()).toEqual(ALL.toSorted());
});

test.describe('where nothing is to be installed', () => {
  test.use({ firstDay: 'installed' });

  test('its page puts everything in order, says so, and does not tell the portal of an end', async ({
    portal,
    portalPage,
    installer,
    quorum,
  }) => {
    await portalPage.open('#/app');
    await expect(quorum.sendTo).toBeVisible();
    await quorum.frame.locator('html').evaluate(({ ownerDocument: { location } }) => {
      location.replace(`install.html${location.search}`);
    });
    await expect(installer.frame.getByRole('status')).toHaveText(
      'Everything is installed. Open Quorum in the left menu.',
    );
    expect(boundIn(portal).toSorted()).toEqual(ALL.toSorted());
    expect(endsIn(portal)).toBe(0);
  });
});

test('a missing permission or missing polls stop it with what the administrator must do', async ({
  beginInstalling,
  portal,
  installer,
  quorum,
}) => {
  portal.world.app.scopes.delete('vote');
  await beginInstalling();
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
