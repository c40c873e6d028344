import { expect, test } from '../fixtures.ts';

test.use({ firstDay: 'absent' });

const BIND = 'placement.bind';

test('the installer: first, on its way, refused, and at its end', async ({
  page,
  portal,
  portalPage,
  market,
  installer,
  expectNoAxeFindings,
  lookOver,
}) => {
  test.slow();
  await page.clock.install();
  await portalPage.open('#/market');
  await market.press('Install');
  await expect(installer.install).toBeVisible();
  await lookOver();

  portal.faults.add({ kind: 'stall', method: BIND, after: 1 });
  await installer.install.press('Enter');
  await expect(installer.step('Message field')).toContainText('in progress');

  // Opened again it goes on by itself, as an update does; the page that waits must be gone before it is answered.
  await page.goto('about:blank');
  portal.faults.clear();
  portal.faults.add({ kind: 'stall', method: 'setInstallFinish' });
  portal.faults.add({ kind: 'status', status: 200, code: 'INVALID_ERROR_ICON_NAME', method: BIND, times: 1 });
  portal.faults.add({ kind: 'stall', method: BIND, after: 1, times: 1 });
  await portalPage.open('#/app');
  await expect(installer.frame.getByText('Quorum is already installed')).toBeVisible();
  await expect(installer.step('Message field')).toContainText('in progress');
  await lookOver();

  portal.faults.release();
  await expect(installer.alert).toContainText('1 step is not done');
  await lookOver();

  await installer.goOnWithout.press('Enter');
  const end = installer.frame.getByRole('status');
  await expect(end).toHaveText('All done. Opening Quorum…');
  await expectNoAxeFindings();
  await page.clock.fastForward(10_000);
  await expect(end).toContainText('has not opened it automatically');
  await lookOver();
});
