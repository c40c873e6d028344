// The drawer's switches for what a frame cannot be told otherwise: theme and language.
import { expect, test } from '../fixtures.ts';

// Playwright's own emulation of a theme would overrule what the iframe says.
test.use({ colorScheme: null });

test('the frame’s theme switches in the drawer, whatever the system’s', async ({
  page,
  portalPage,
  quorum,
}) => {
  const ground = quorum.frame.locator('html');
  const isDark = (): Promise<boolean> =>
    ground.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await portalPage.open('#/app');
  await expect(quorum.question).toBeVisible();
  await page.getByRole('button', { name: /Developer tools/ }).click();
  const tools = page.getByRole('complementary', { name: 'Developer tools' });
  await tools.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(isDark).toBe(true);
  await tools.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(isDark).toBe(false);
});

test('the pseudo-language turns the production build from right to left', async ({
  page,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await expect(quorum.question).toBeVisible();
  await page.getByRole('button', { name: /Developer tools/ }).click();
  await page.getByRole('combobox', { name: 'Frame language' }).selectOption('xx');
  await expect(quorum.frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(quorum.frame.getByText('New poll')).toHaveCount(0);
});

test('a fault of the drawer strikes the method and the number of calls it is aimed at', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await expect(quorum.question).toBeVisible();
  await page.getByRole('button', { name: /Developer tools/ }).click();
  const tools = page.getByRole('complementary', { name: 'Developer tools' });
  await tools.getByRole('combobox', { name: 'Method' }).fill('profile');
  await tools.getByRole('combobox', { name: 'Calls' }).selectOption('2');
  await tools.getByRole('switch', { name: '403 user_access_error' }).click();
  await expect(tools.getByRole('list', { name: 'Switched on' })).toContainText(
    'profile status 403 user_access_error, 2 to go',
  );
  expect(portal.faults.list).toMatchObject([
    { fault: { kind: 'status', status: 403, code: 'user_access_error', method: 'profile', times: 2 } },
  ]);
  await tools.getByRole('switch', { name: '403 user_access_error' }).click();
  await expect.poll(() => portal.faults.list).toEqual([]);
});
