import { expect, test } from '../fixtures.ts';
import { havePolls } from '../past-polls.ts';

const ADA = 15;

test('native polls are found in the history of a chat, and mine come back into the index', async ({
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByRole('heading', { name: 'No polls yet' })).toBeVisible();
  await quorum.button('Look in chats').click();
  const field = quorum.frame.getByRole('combobox', { name: 'Look in' });
  await field.fill('Product team');
  await quorum.option('Product team').click();
  await quorum.button('Look for polls').click();
  await expect(quorum.frame.getByText('Looked through every message. 2 polls found.')).toBeVisible();
  await expect(quorum.listed('Where shall we have lunch on Friday?')).toContainText('by somebody else');
  await expect(quorum.listed('Which parts of the release need another look?')).toBeVisible();

  await portalPage.page.reload();
  await quorum.tab('My polls').click();
  await expect(quorum.listed('Which parts of the release need another look?')).toBeVisible();
  await expect(quorum.listed('Where shall we have lunch on Friday?')).toHaveCount(0);
});

for (const documented of [true, false]) {
  const how = documented ? 'tells only what is documented' : 'tells no parameters';
  test(`where the portal ${how}, that is said, and my polls are found by asking`, async ({
    portal,
    portalPage,
    quorum,
  }) => {
    portal.faults.add({ kind: 'no-params', documented });
    await portalPage.open('#/chat/chat91');
    await portalPage.openSidebarApp();
    await quorum.tab('Polls in this chat').click();
    await expect(quorum.listed('Which parts of the release need another look?')).toBeVisible();
    await expect(quorum.listed('Where shall we have lunch on Friday?')).toHaveCount(0);
    await expect(quorum.frame.getByText(/does not mark polls/)).toBeVisible();
  });
}

test('in a chat a member sees its polls, those waiting for a vote on top, and votes', async ({
  portal,
  portalPage,
  quorum,
}) => {
  havePolls(portal, [
    { chat: 91, question: 'Voted already?', ballots: [[ADA, 0]], hoursAgo: 0.1 },
    { chat: 91, question: 'Still to vote?', hoursAgo: 0.5 },
    { chat: 92, question: 'In another chat?', hoursAgo: 0.1 },
  ]);
  await portalPage.open('#/chat/chat91', { as: ADA });
  await portalPage.openSidebarApp();
  await quorum.tab('Polls in this chat').click();
  const rows = quorum.frame.getByRole('list', { name: 'Polls', exact: true }).getByRole('listitem');
  await expect(rows.first()).toContainText('Still to vote?');
  await expect(rows.nth(1)).toContainText('Voted already?');
  await expect(quorum.listed('In another chat?')).toHaveCount(0);

  await quorum.button('Still to vote?').press('Enter');
  await expect(quorum.button('Close poll')).toHaveCount(0);
  await quorum.vote('Still to vote?', ['Yes']);
  await expect(quorum.row('Yes')).toContainText('your vote');
  await quorum.press('Back to the polls in this chat');
  await expect(rows.first()).toContainText('Voted already?');
  await expect(quorum.listed('Still to vote?')).not.toContainText('Waiting for your vote');
});
