import { expect, test } from '../fixtures.ts';

for (const [name, portalHost] of [
  ['in the browser where it may store', '127.0.0.1'],
  ['in the portal where the browser forbids it', 'localhost'],
] as const) {
  test.describe(name, () => {
    test.use({ portalHost });

    test('a draft survives a reload and is gone after sending', async ({ portalPage, quorum }) => {
      await portalPage.open('#/app');
      await quorum.choose('Product team');
      await quorum.compose('Half written', ['One', 'Two']);
      await quorum.toggle('Anonymous');
      await expect(quorum.frame.getByText('Draft saved')).toBeVisible({ timeout: 20_000 });

      await portalPage.page.reload();
      await expect(quorum.question).toHaveValue('Half written');
      await expect(quorum.answer(2)).toHaveValue('Two');
      await expect(quorum.chip('Product team')).toBeVisible();
      await expect(quorum.setting('Anonymous')).toBeChecked();

      await quorum.send.click();
      await expect(quorum.results).toBeVisible();
      await portalPage.page.reload();
      await expect(quorum.question).toHaveValue('');
    });

    test('a frame closed right after the last key keeps its words', async ({ portalPage, quorum }) => {
      await portalPage.open('#/app');
      await quorum.question.fill('Closed in a hurry');
      await portalPage.page.getByRole('link', { name: 'Messenger' }).click();
      await expect(
        portalPage.messages.or(portalPage.page.getByRole('list', { name: 'Chats' })).first(),
      ).toBeVisible();
      await portalPage.page.getByRole('link', { name: 'Quorum' }).click();
      await expect(quorum.question).toHaveValue('Closed in a hurry');
    });
  });
}

test('a frame that stood idle for longer than its token lives keeps the last words too', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await quorum.question.fill('Written before lunch');
  await expect(quorum.frame.getByText('Draft saved')).toBeVisible({ timeout: 20_000 });
  const lunch = 3_660_000;
  portal.clock.advance(lunch);
  await quorum.question.evaluate((_field, passed) => {
    const clock = Date.now;
    Date.now = () => clock() + passed;
  }, lunch);

  await quorum.question.fill('Written after lunch');
  await portalPage.page.getByRole('link', { name: 'Messenger' }).click();
  await expect(portalPage.page.getByRole('list', { name: 'Chats' }).first()).toBeVisible();
  await portalPage.page.getByRole('link', { name: 'Quorum' }).click();
  await expect(quorum.question).toHaveValue('Written after lunch');
});
