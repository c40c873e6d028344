// docs/frame.md, 6.3: Quorum on Bitrix24s that are not the cloud of today.
import { personOf } from '../../portal/world/people.ts';
import { expect, test } from '../fixtures.ts';
import { callsOf, pollsIn } from '../on-the-wire.ts';

const TOO_OLD = 'This Bitrix24 is too old for polls from apps';
const BEN = 12;

test('without polls it says so wherever a poll would be, and keeps what was written', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.world.lacks = ['vote.'];
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Who comes?', ['Me', 'Not me']);
  await quorum.send.click();
  await expect(quorum.status.filter({ hasText: TOO_OLD })).toContainText('Product team: not sent');
  await expect(quorum.question).toHaveValue('Who comes?');
  expect(pollsIn(portal, 91, 'Who comes?')).toEqual([]);

  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp('Where shall we have lunch on Friday?');
  await expect(quorum.frame.getByText(TOO_OLD)).toBeVisible();

  // The portal is brought up to date meanwhile.
  portal.world.lacks = [];
  await quorum.tryAgain.click();
  await expect(quorum.results).toBeVisible();
});

test('without polls the list of a chat’s polls says so too', async ({ portal, portalPage, quorum }) => {
  portal.world.lacks = ['vote.'];
  await portalPage.open('#/chat/chat91');
  await portalPage.openSidebarApp();
  await quorum.tab('Polls in this chat').click();
  await expect(quorum.status.filter({ hasText: TOO_OLD })).toBeVisible();
});

test('without one family of methods only what needs it is missing', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.world.lacks = ['im.search.', 'im.notify.', 'vote.AttachedVote.getMany', 'im.dialog.users.'];
  await portalPage.open('#/app');
  // The list of chats is filtered all the same.
  await quorum.choose('Anniversary crew');
  await quorum.compose('Who comes?', ['Me', 'Not me']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  await quorum.press('Who hasn’t voted');
  await expect(quorum.frame.getByRole('alert')).toContainText(`The members could not be read. ${TOO_OLD}`);

  portal.world.lacks = ['im.notify.', 'vote.AttachedVote.getMany'];
  await quorum.tryAgain.click();
  await expect(quorum.nonVoters).toContainText('Ben Osei');
  await quorum.act('Remind');
  await quorum.remind
    .getByRole('radio', { name: 'A personal notice to each of them' })
    .check({ force: true });
  await quorum.press('Send reminder');
  await expect(quorum.remind).toContainText(TOO_OLD);
  expect(portal.world.notices.size).toBe(0);
  await quorum.press('Close');

  // The list of polls asks one by one for what it cannot have together.
  await quorum.press('Back to my polls');
  await expect(quorum.listed('Who comes?')).toContainText('Anniversary crew');
});

test('on an older portal a final vote is final, though the portal calls it open to change', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.world.edition = 'older';
  await portalPage.open('#/chat/chat91');
  // Its options come as a text here.
  await portalPage.openSidebarApp();
  await quorum.compose('Final?', ['Yes', 'No']);
  await quorum.toggle('Allow changing the vote');
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  await quorum.vote('Final?', ['Yes']);
  await expect(quorum.row('Yes')).toContainText('1 vote');
  await expect(quorum.results.getByRole('button', { name: /^(?:Change|Take back)/ })).toHaveCount(0);
  expect(callsOf(portal, 'vote.AttachedVote.vote')).toHaveLength(1);
});

test('on the newest portal refusals are in words of ours, and a reminder is known again', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.world.edition = 'newest';
  await portalPage.open('#/app');
  await quorum.choose('Anniversary crew');
  await quorum.compose('Who comes?', ['Me', 'Not me']);
  portal.faults.add({
    kind: 'refuse',
    method: 'vote.Integration.Im.send',
    code: 'ERROR_FROM_OTHER_MODULE',
    times: 1,
  });
  await quorum.send.click();
  const refused = quorum.status.filter({ hasText: 'Anniversary crew: not sent' });
  await expect(refused).toContainText('A rule or another app in this Bitrix24 stopped the message.');
  await expect(refused).not.toContainText(/Bitrix24 says|ERROR/);
  await quorum.tryAgain.click();
  await expect(quorum.results).toBeVisible();

  await quorum.press('Remind');
  await quorum.press('Send reminder');
  await expect(quorum.remind).toContainText('4 people have been reminded.');
  await quorum.press('Close');
  await quorum.press('Remind');
  await expect(quorum.remind).toContainText('reminded now');
  await expect(quorum.remindee('Ben Osei')).not.toBeChecked();
  await quorum.remindee('Ben Osei').check();
  await expect(quorum.remind.getByRole('status')).toContainText('less than a day ago');
});

test('on a company’s own server pictures are found, and an answer need not tell its operating time', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  portal.world.edition = 'on-premise';
  expect(personOf(portal.world, BEN).hasPhoto).toBe(true);
  await portalPage.open('#/app');
  await quorum.choose('Anniversary crew');
  await quorum.compose('Who comes?', ['Me', 'Not me']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  const picture = page.waitForResponse(`${portal.url}/upload/photo/${BEN}.svg`);
  await quorum.press('Who hasn’t voted');
  expect((await picture).status()).toBe(200);
});

test('which Bitrix24 it is can be changed in the drawer', async ({ page, portal, portalPage, quorum }) => {
  await portalPage.open('#/app');
  await expect(quorum.question).toBeVisible();
  await page.getByRole('button', { name: /Developer tools/ }).click();
  const tools = page.getByRole('complementary', { name: 'Developer tools' });
  await tools.getByRole('radio', { name: 'Older' }).click();
  await expect.poll(() => portal.world.edition).toBe('older');
  const polls = tools.getByRole('switch', { name: 'vote.*' });
  await polls.click();
  await expect(polls).toBeChecked();
  expect(portal.world.lacks).toEqual(['vote.']);
});
