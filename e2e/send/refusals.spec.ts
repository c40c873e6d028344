import { expect, test } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';

test('a chat that refuses is named, and a retry sends only what failed', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.faults.add({ kind: 'refuse', chatId: 92, times: 1 });
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.choose('Design studio');
  await quorum.compose('Who comes?', ['Me', 'Not me']);
  await quorum.send.click();

  await expect(quorum.status.filter({ hasText: /^Design studio/ })).toBeVisible();
  await expect(quorum.question).toHaveValue('Who comes?');
  await quorum.tryAgain.click();

  await expect(quorum.results).toBeVisible();
  expect(callsOf(portal, SEND)).toHaveLength(3);
  expect(pollsIn(portal, 91, 'Who comes?')).toHaveLength(1);
  expect(pollsIn(portal, 92, 'Who comes?')).toHaveLength(1);
});

test('an anonymity that the portal lost is an alert with the way out', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.faults.add({ kind: 'lose-anonymity', times: 1 });
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Is the boss fair?', ['Yes', 'No']);
  await quorum.toggle('Anonymous');
  await quorum.send.click();

  const alert = quorum.frame.getByRole('alertdialog', { name: 'This poll is not anonymous' });
  await expect(alert.getByRole('button', { name: 'Keep it' })).toBeVisible();
  expect(pollsIn(portal, 91, 'Is the boss fair?')).toEqual([{ messageId: expect.any(Number), anonymity: 1 }]);
  await alert.getByRole('button', { name: 'Delete poll now' }).click();
  await expect(alert).toBeHidden();
  await expect.poll(() => pollsIn(portal, 91, 'Is the boss fair?')).toEqual([]);
});
