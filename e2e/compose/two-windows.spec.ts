import { expect, test } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';

const QUESTION = 'Two windows, one poll?';

for (const [name, portalHost] of [
  ['in the browser', '127.0.0.1'],
  ['in the portal', 'localhost'],
] as const) {
  test.describe(`one draft, kept ${name}, in two windows`, () => {
    test.use({ portalHost });

    test('is sent once when both send it at the same time', async ({
      portal,
      portalPage,
      quorum,
      secondWindow,
    }) => {
      await portalPage.open('#/app');
      await quorum.choose('Product team');
      await quorum.compose(QUESTION, ['Yes', 'No']);
      await expect(quorum.frame.getByText('Draft saved')).toBeVisible({ timeout: 20_000 });
      const second = await secondWindow();
      await expect(second.quorum.question).toHaveValue(QUESTION);

      const stall = portal.faults.add({ kind: 'stall', at: 'end', method: SEND, times: 1 });
      await quorum.send.click();
      await expect.poll(() => pollsIn(portal, 91, QUESTION)).toHaveLength(1);
      await second.quorum.send.click();
      await expect(second.quorum.results).toBeVisible({ timeout: 20_000 });
      portal.faults.release(stall);
      await expect(quorum.results.or(quorum.question).first()).toBeVisible({ timeout: 20_000 });

      expect(pollsIn(portal, 91, QUESTION)).toHaveLength(1);
      expect(callsOf(portal, SEND)).toHaveLength(1);
    });

    test('is not sent again by the second when the first has sent it', async ({
      portal,
      portalPage,
      quorum,
      secondWindow,
    }) => {
      await portalPage.open('#/app');
      await quorum.choose('Product team');
      await quorum.compose(QUESTION, ['Yes', 'No']);
      await expect(quorum.frame.getByText('Draft saved')).toBeVisible({ timeout: 20_000 });
      const second = await secondWindow();
      await expect(second.quorum.question).toHaveValue(QUESTION);
      await quorum.send.click();
      await expect(quorum.results).toBeVisible();

      const other = second.quorum;
      const fresh = other.status.filter({ hasText: 'This draft was sent or cleared in another tab.' });
      if (portalHost === 'localhost') await other.send.click();
      await expect(fresh).toBeVisible();
      await expect(other.question).toHaveValue('');
      expect(callsOf(portal, SEND)).toHaveLength(1);
    });
  });
}

test('a poll sent in one window comes into the list of the other, with no request of its own', async ({
  portal,
  portalPage,
  quorum,
  secondWindow,
}) => {
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByRole('heading', { name: 'No polls yet' })).toBeVisible();
  const second = await secondWindow();
  await second.quorum.choose('Product team');
  await second.quorum.compose(QUESTION, ['Yes', 'No']);
  await second.quorum.send.click();
  await expect(second.quorum.results).toBeVisible();
  await expect.poll(() => callsOf(portal, 'user.option.set').length).toBeGreaterThan(0);

  await quorum.comeOnline();
  await expect(quorum.listed(QUESTION)).toContainText('Product team');

  await second.portalPage.page.close();
  await expect(async () => {
    portal.journal.clear();
    await quorum.comeOnline();
    await expect.poll(() => callsOf(portal, 'user.option.get'), { timeout: 1_000 }).toHaveLength(1);
  }).toPass();
  expect(callsOf(portal, 'vote.AttachedVote.getMany')).toHaveLength(1);
  expect(portal.journal.requests.filter(({ method }) => method === 'batch')).toHaveLength(1);
});
