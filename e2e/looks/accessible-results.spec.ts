import { pollIn, voteAll } from '../ballots.ts';
import { expect, test } from '../fixtures.ts';
import type { Portal } from '../fixtures.ts';
import type { Quorum } from '../pages/quorum.ts';

const CREW = 172;
/** In the crew; who is away comes last. */
const [MIRA, BEN, ADA, OMAR, GUEST, AWAY, ABROAD] = [7, 12, 15, 36, 55, 24, 31] as const;
const QUESTION = 'What shall there be to eat at the anniversary of the Donaudampfschifffahrtsgesellschaft?';
const CAKE = 'A cake with as many layers as there have been years, and a candle on each of them';
const ICE = 'Ice cream';
const MEMBERS = 'im.dialog.users.list';
/** Where a poll stands is read again after 5 s at the latest. */
const SOON = { timeout: 20_000 };

/** As an author in a chat of few, with a poll of long words. */
async function ask(quorum: Quorum, isAnonymous = false): Promise<void> {
  await quorum.choose('Anniversary crew');
  await quorum.compose(QUESTION, [CAKE, ICE]);
  if (isAnonymous) await quorum.toggle('Anonymous');
  await quorum.send.press('Enter');
  await expect(quorum.results).toBeVisible();
}

function cast(portal: Portal, ballots: Readonly<Record<number, string>>): void {
  voteAll(portal, pollIn(portal, CREW, QUESTION), ballots);
}

test.beforeEach(async ({ portalPage }) => {
  test.slow();
  await portalPage.open('#/app');
});

test('an open poll: its menu, who is left, its rule, and a reminder', async ({
  page,
  portal,
  quorum,
  lookOver,
}) => {
  await ask(quorum);
  cast(portal, { [BEN]: CAKE, [ADA]: ICE });
  await quorum.comeOnline();
  await expect(quorum.row(ICE)).toContainText('1 vote', SOON);
  await quorum.press('More actions');
  await expect(quorum.frame.getByRole('menuitem', { name: 'Copy as text' })).toBeVisible();
  await lookOver();
  await page.keyboard.press('Escape');

  const fault = portal.faults.add({ kind: 'status', status: 403, code: 'ACCESS_DENIED', method: MEMBERS });
  await quorum.press('Who hasn’t voted');
  await expect(quorum.results.getByText('The members could not be read')).toBeVisible(SOON);
  await lookOver();
  portal.faults.remove(fault);
  await quorum.press('Try again');
  await expect(quorum.nonVoters.getByRole('listitem')).toHaveCount(5);
  await lookOver();

  await quorum.act('Decision rule');
  await quorum.rule('Two thirds').press('Space');
  const share = quorum.frame.getByRole('textbox', { name: 'Quorum' });
  await share.fill('a half');
  await share.press('Tab');
  await lookOver();
  await share.fill('80');
  await quorum.press('Save');
  await expect(quorum.results).toContainText('Rule: Two thirds, quorum 80%');

  await quorum.press('Remind');
  await quorum.remind.getByRole('textbox', { name: 'Text' }).fill('');
  await quorum.press('Send reminder');
  await expect(quorum.remind).toContainText('Write what the reminder says.');
  await lookOver();
  await quorum.remind.getByRole('textbox', { name: 'Text' }).fill('Hungry?');
  await quorum.press('Send reminder');
  await expect(quorum.remind.getByRole('status')).toContainText('been reminded');
  await lookOver();
});

test('a poll at its end: everybody voted, its voters, its texts, and deleted', async ({
  page,
  portal,
  quorum,
  lookOver,
}) => {
  await ask(quorum);
  cast(portal, { [BEN]: CAKE, [ADA]: CAKE, [OMAR]: CAKE, [GUEST]: ICE, [MIRA]: ICE });
  cast(portal, { [AWAY]: ICE, [ABROAD]: CAKE });
  await quorum.comeOnline();
  await expect(quorum.row(CAKE)).toContainText('4 votes', SOON);
  await quorum.press('Who hasn’t voted');
  await expect(quorum.results).toContainText('Everybody has voted', SOON);
  await quorum.press('Close poll');
  await quorum.confirm('Close this poll?', 'Close poll');
  await expect(quorum.results).toContainText('Show the results to the chat?');
  await lookOver();

  await quorum.press(`Show all voters of ${CAKE}`);
  await expect(quorum.frame.getByRole('listbox', { name: 'Voters' })).toContainText('Ben Osei');
  await lookOver();
  await page.keyboard.press('Escape');
  await quorum.act('Copy as text');
  await expect(quorum.frame.getByRole('textbox', { name: 'Results as text' })).toBeVisible();
  await lookOver();
  await page.keyboard.press('Escape');

  portal.faults.add({ kind: 'drop-before', method: 'im.message.add' });
  await quorum.results.getByRole('button', { name: 'Post results to chat' }).first().press('Enter');
  await quorum.press('Post');
  await expect(quorum.frame.getByRole('alert')).toContainText('The connection was lost');
  await lookOver();
  await page.keyboard.press('Escape');

  await quorum.act('Delete poll');
  await quorum.confirm('Delete this poll?', 'Delete poll');
  await expect(quorum.frame.getByRole('heading', { name: 'You deleted this poll' })).toBeVisible();
  await lookOver();
});

test('an anonymous poll: only the number of who is left', async ({ portal, quorum, lookOver }) => {
  await ask(quorum, true);
  cast(portal, { [BEN]: CAKE, [ADA]: ICE });
  await quorum.comeOnline();
  await expect(quorum.row(ICE)).toContainText('1 vote', SOON);
  await quorum.press('Who hasn’t voted');
  await expect(quorum.results).toContainText('5 members have not voted yet.');
  await lookOver();
});
