import { expect, test } from '../fixtures.ts';

test('opened outside Bitrix24, the page says what Quorum is and how to get it', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}/index.html`);
  await expect(page.getByRole('heading')).toBeVisible();
  await expect(page.getByText(/Bitrix24/).first()).toBeVisible();
});
