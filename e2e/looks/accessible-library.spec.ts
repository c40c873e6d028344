import { expect, test } from '../fixtures.ts';
import { havePolls } from '../past-polls.ts';

const [MIRA, BEN, ADA] = [7, 12, 15] as const;
const HISTORY = 'im.dialog.messages.get';
const POLLS = 'vote.AttachedVote.getMany';
const LONG = 'Which of the Donaudampfschifffahrtsgesellschaftskapitäne shall have the floor first this time?';

test('my polls: none yet, looked for, not to be had, partly, not found, and compared', async ({
  page,
  portal,
  portalPage,
  quorum,
  lookOver,
}) => {
  test.slow();
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByRole('heading', { name: 'No polls yet' })).toBeVisible();
  await lookOver();

  await quorum.press('Look in chats');
  await quorum.frame.getByRole('combobox', { name: 'Look in' }).fill('Product team');
  await quorum.option('Product team').press('Enter');
  portal.faults.add({ kind: 'stall', method: HISTORY });
  await quorum.press('Look for polls');
  await expect(quorum.frame.getByRole('progressbar', { name: 'Looking through messages' })).toBeVisible();
  await lookOver();
  portal.faults.clear();

  havePolls(portal, [
    { chat: 91, question: LONG, answers: ['The oldest of them', 'Me'], send: 'a', ballots: [[MIRA, 0]] },
    ...[91, 92].map((chat) => ({
      chat,
      question: 'Which perk matters most?',
      answers: ['Fruit', 'Bicycles that one may also take home at the weekend'],
      send: 'b',
      hoursAgo: 30,
      ballots: [
        [BEN, 0],
        [ADA, 1],
      ] as const,
    })),
    { chat: 105, question: 'Happy?', send: 'c', hoursAgo: 300, anonymous: true, end: 'closed' as const },
    { chat: 92, question: 'Gone', send: 'd', hoursAgo: 301, end: 'deleted' as const },
    { chat: 104, question: 'Left', author: ADA, send: 'e', hoursAgo: 302 },
  ]);
  const fault = portal.faults.add({ kind: 'drop-before', method: POLLS });
  await page.reload();
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByRole('heading', { name: 'The polls could not be loaded' })).toBeVisible();
  await lookOver();
  portal.faults.remove(fault);
  await quorum.tryAgain.press('Enter');
  await expect(quorum.listed('A deleted poll')).toBeVisible();
  await lookOver();

  await quorum.tab('New poll').click();
  portal.faults.add({ kind: 'drop-before', method: POLLS });
  await quorum.tab('My polls').click();
  await expect(quorum.status.filter({ hasText: 'There is no connection' })).toBeVisible();
  await quorum.frame.getByRole('searchbox', { name: 'Search polls' }).fill('no such words');
  await expect(quorum.frame.getByRole('heading', { name: 'No poll matches' })).toBeVisible();
  await lookOver();
  portal.faults.clear();

  await quorum.press('Show all polls');
  await quorum.press('Which perk matters most?');
  await expect(quorum.frame.getByRole('region', { name: 'Comparison' })).toContainText('Fruit');
  await lookOver();
});
