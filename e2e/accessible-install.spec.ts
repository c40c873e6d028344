import { expect, test } from './fixtures.ts';
import { lookOver } from './look-over.ts';

test.use({ firstDay: 'absent' });

const BIND = 'placement.bind';
const BEN = 12;

test('the installer: first, on its way, and refused', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
  quorum,
  expectNoAxeFindings,
}) => {
  test.slow();
  const look = async () => lookOver(page, quorum, expectNoAxeFindings);
  await portalPage.open('#/market');
  await market.press('Install');
  await expect(installer.install).toBeVisible();
  await look();

  portal.faults.add({ kind: 'stall', method: BIND });
  await installer.install.press('Enter');
  await expect(installer.step('Side panel of a chat')).toContainText('in progress');
  await look();

  // It goes on by itself when it is opened again; the page that waits must be gone before it is answered.
  await page.goto('about:blank');
  portal.faults.clear();
  portal.faults.add({ kind: 'status', status: 200, code: 'INVALID_ERROR_ICON_NAME', method: BIND, times: 1 });
  await portalPage.open('#/app');
  await expect(installer.alert).toContainText('1 step is not done');
  await look();
});

test('the installer for who is no administrator', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
  quorum,
  expectNoAxeFindings,
}) => {
  portal.world.app.openToEverybody = true;
  await portalPage.open('#/market', { as: BEN });
  await market.press('Install');
  await expect(installer.frame.getByRole('heading', { name: /^Only an administrator/ })).toBeVisible();
  await lookOver(page, quorum, expectNoAxeFindings);
});
