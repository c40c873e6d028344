import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';

test.use({ scale: { people: 5000, chats: 10_000 } });
test.setTimeout(90_000);

test('a chat far down the list is found while one types, and takes a poll', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const far = [...portal.world.chats.values()].findLast(({ type }) => type === 'chat');
  await portalPage.open('#/app');
  await quorum.choose(far?.title ?? '');
  await quorum.compose('Can you hear us down there?', ['Yes', 'No']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, far?.id ?? 0, 'Can you hear us down there?')).toHaveLength(1);
});

for (const kind of ['channel', 'collab']) {
  test(`a ${kind}, which the search of the portal never finds`, async ({ portal, portalPage, quorum }) => {
    const far = [...portal.world.chats.values()].findLast(({ type }) => type === kind);
    await portalPage.open('#/app');
    await quorum.sendTo.fill(far?.title ?? '');
    // Some sixty pages come in batches, as fast as this computer makes them.
    await expect(quorum.option(far?.title ?? '')).toBeVisible({ timeout: 40_000 });
  });
}

test.describe('with more chats than are looked through', () => {
  test.use({ scale: { people: 0, chats: 12_500 } });

  test('it is said that not all were seen', async ({ portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.sendTo.fill('No such chat anywhere');
    await expect(quorum.frame.getByText(/Only your 10,000 most recent chats were searched/)).toBeVisible({
      timeout: 40_000,
    });
  });
});
