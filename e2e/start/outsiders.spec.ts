import { expect, test } from '../frame/guest-app.ts';

test.describe('the official SDK, as its quick start puts it into a plain page', () => {
  test.use({ guest: { folder: 'sdk', name: 'Quick start' } });

  test('opens, calls, batches, sets the title and lets a colleague be chosen', async ({
    page,
    portalPage,
  }) => {
    await portalPage.open('#/app', { lang: 'de' });
    const frame = page.frameLocator('iframe[title="Quick start"]');
    await expect(frame.locator('#who')).toHaveText('Mira Kowal');
    await expect(frame.locator('#where')).toHaveText(/^DEFAULT .*de$/);
    await expect(frame.locator('#when')).toHaveText(/^20\d\d$/);
    await expect(page.getByRole('heading', { name: 'Quick start' })).toBeVisible();

    await frame.getByRole('button').click();
    const dialog = page.getByRole('dialog', { name: 'Select people' });
    await dialog.getByRole('radio', { name: 'Ben Osei' }).check();
    await dialog.getByRole('button', { name: 'Select', exact: true }).click();
    await expect(frame.locator('#who')).toHaveText('Ben Osei');
  });

  test('is in the menu and in the places of a chat, under its own name', async ({
    page,
    portal,
    portalPage,
    complaints,
  }) => {
    // The portal's silence costs it 900 ms, and tells it nothing.
    complaints.push(/setTitle in IM_SIDEBAR/);
    await portalPage.open('#/chat/chat91');
    await expect(page.getByRole('navigation', { name: 'Main menu' })).toContainText('Quick start');
    await page.getByRole('button', { name: 'Chat information' }).click();
    const panel = page.getByRole('complementary', { name: 'Chat information' });
    await panel.getByRole('button', { name: 'Quick start' }).click();
    const frame = page.frameLocator('iframe[title="Quick start"]');
    await expect(frame.locator('#where')).toContainText('IM_SIDEBAR {"dialogId":"chat91","URI":"/online/"}');
    await expect.poll(() => portal.journal.complaints.length).toBe(1);
  });
});

test.describe('a page that speaks the old four segments', () => {
  test.use({ guest: { folder: 'old-library', name: 'Old library' } });

  test('is answered, and its REST calls too', async ({ page, portalPage }) => {
    await portalPage.open('#/app');
    const frame = page.frameLocator('iframe[title="Old library"]');
    await expect(frame.locator('#who')).toHaveText('Mira, DEFAULT');
    await expect(frame.locator('#answer')).toHaveText('{"scroll":0}');
  });
});
