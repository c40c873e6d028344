import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';

test('from a chat the poll is for this chat, and typing can start at once', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openSidebarApp();
  await expect(quorum.question).toBeFocused();
  await portalPage.typePoll('Lunch together?', ['Yes', 'No']);

  await expect(portalPage.card('Lunch together?')).toBeVisible();
  await expect(quorum.frame.getByRole('heading', { name: 'Lunch together?' })).toBeVisible();
  expect(pollsIn(portal, 91, 'Lunch together?')).toHaveLength(1);
});

test('where this chat takes no poll, the reason is shown and what was typed stays', async ({
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await portalPage.openChat('Company news');
  await portalPage.openSidebarApp();

  await expect(quorum.frame.getByText(/Company news/).first()).toBeVisible();
  await expect(quorum.sendTo).toBeFocused();
  await expect(quorum.chip('Company news')).toHaveCount(0);
  await quorum.compose('Kept?', ['Yes', 'No']);
  await quorum.choose('Design studio');
  await expect(quorum.question).toHaveValue('Kept?');
  await expect(quorum.answer(2)).toHaveValue('No');
});
