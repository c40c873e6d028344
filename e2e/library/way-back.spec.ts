import { expect, test } from '../fixtures.ts';
import { havePolls } from '../past-polls.ts';

test('My polls, pressed while one poll is open, goes back to the list', async ({
  portal,
  portalPage,
  quorum,
  page,
}) => {
  havePolls(portal, [{ chat: 91, question: 'An old question', ballots: [[8, 0]], send: 'a' }]);
  await portalPage.open('#/app');
  const back = quorum.button('Back to my polls');
  await quorum.tab('My polls').click();
  await quorum.listed('An old question').click();
  await expect(back).toBeVisible();
  await quorum.tab('My polls').click();
  await expect(back).toHaveCount(0);
  await expect(quorum.listed('An old question')).toBeVisible();

  await test.step('not when the tab only gets the focus', async () => {
    await quorum.listed('An old question').click();
    await expect(back).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(quorum.tab('My polls')).toBeFocused();
    await expect(back).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(back).toHaveCount(0);
  });
});
