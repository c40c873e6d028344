import { expect, test } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';

const QUESTION = 'Where do we meet on Thursday?';
const HISTORY = 'im.dialog.messages.get';

for (const [name, portalHost] of [
  ['kept in the browser', '127.0.0.1'],
  ['kept in the portal', 'localhost'],
] as const) {
  test.describe(`a stopped poll, ${name}`, () => {
    test.use({ portalHost });

    test('warns before the changed text is sent, is found, and no second poll goes out', async ({
      page,
      portal,
      portalPage,
      quorum,
    }) => {
      const lost = portal.faults.add({ kind: 'html', executed: true, method: SEND });
      portal.faults.add({ kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR', method: HISTORY });
      await portalPage.open('#/app');
      await quorum.choose('Product team');
      await quorum.compose(QUESTION, ['Office', 'Café']);
      await quorum.send.click();
      await expect(quorum.status.filter({ hasText: 'Product team: we do not know yet' })).toBeVisible();
      await quorum.button('Stop trying').click();

      const warning = quorum.status.filter({
        hasText: `Product team: the poll “${QUESTION}” may already be there`,
      });
      await expect(warning).toBeVisible();
      await quorum.answer(2).fill('Cafe');
      await expect(quorum.frame.getByText('Draft saved')).toBeVisible({ timeout: 20_000 });
      await page.reload();
      await expect(quorum.answer(2)).toHaveValue('Cafe');
      await expect(warning).toBeVisible();

      portal.faults.clear();
      expect(portal.faults.list.some(({ id }) => id === lost)).toBe(false);
      await quorum.send.click();
      const told = quorum.status.filter({ hasText: 'Product team: your first poll was already there' });
      await expect(told).toBeVisible({ timeout: 20_000 });
      await expect(quorum.row('Café')).toBeVisible();
      expect(pollsIn(portal, 91, QUESTION)).toHaveLength(1);
      expect(callsOf(portal, SEND)).toHaveLength(1);

      await page.reload();
      await quorum.tab('My polls').click();
      await expect(quorum.listed(QUESTION).first()).toBeVisible();
    });
  });
}

test('Stop trying keeps the other chats of the poll, and finishes those that have it', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  for (const title of ['Product team', 'Design studio', 'Running club']) await quorum.choose(title);
  await quorum.compose(QUESTION, ['Office', 'Café']);
  portal.faults.add({ kind: 'refuse', chatId: 92 });
  portal.faults.add({ kind: 'html', executed: true, method: SEND, after: 2, times: 1 });
  portal.faults.add({ kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR', method: HISTORY });
  await quorum.send.click();
  await expect(quorum.button('Stop trying')).toBeVisible({ timeout: 20_000 });
  await quorum.button('Stop trying').press('Enter');
  await expect(quorum.results).toBeVisible();

  const waiting = quorum.status.filter({ hasText: 'Design studio: not sent yet.' });
  await expect(waiting).toContainText(`Running club: the poll “${QUESTION}” may already be there.`);

  portal.faults.clear();
  await quorum.press('Back to my draft');
  await expect(quorum.tab('New poll')).toBeFocused();
  await expect(quorum.question).toHaveValue(QUESTION);
  await expect(quorum.chip('Product team')).toHaveCount(0);
  await quorum.send.press('Enter');
  await expect(quorum.results).toBeVisible({ timeout: 20_000 });
  await expect(waiting).toHaveCount(0);
  for (const chatId of [91, 92, 97]) expect(pollsIn(portal, chatId, QUESTION)).toHaveLength(1);
});
