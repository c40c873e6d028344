import { expect, test } from '../fixtures.ts';

const DAY = 86_400_000;

test('a chat that deletes its messages says so before sending and over the results, and My polls after it has', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  const turnOn = { id: 91, autoDelete: 24 };
  expect((await page.request.post(`${portal.url}/_portal/chat`, { data: turnOn })).ok()).toBe(true);
  await portalPage.open('#/app');
  await quorum.choose('Design studio');
  await expect(quorum.status.filter({ hasText: 'deletes messages' })).toHaveCount(0);
  await quorum.chip('Design studio').click();
  await quorum.choose('Product team');
  await expect(
    quorum.status.filter({
      hasText: 'Product team deletes messages after 24 hours. The poll will be deleted too.',
    }),
  ).toBeVisible();

  await quorum.compose('Who is in today?', ['I am', 'I am not']);
  await quorum.send.click();
  await expect(
    quorum.results.getByText('This chat deletes messages after 24 hours, this poll too.'),
  ).toBeVisible();

  await page.request.post(`${portal.url}/_portal/clock`, { data: { advance: DAY } });
  await page.addInitScript((passed) => {
    const clock = Date.now;
    Date.now = () => clock() + passed;
  }, DAY);
  await portalPage.open('#/chat/chat92');
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByText('Deleted by the chat’s own setting')).toBeVisible();
});
