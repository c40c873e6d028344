import { pollIn, voteAll } from '../ballots.ts';
import { expect, test, type Portal } from '../fixtures.ts';
import { callsOf } from '../on-the-wire.ts';
import { Quorum } from '../pages/quorum.ts';

/** Where a poll stands is read again after 5 s at the latest. */
const SOON = { timeout: 20_000 };

test('a rule chosen before sending is kept with the draft, and says how many votes settle it', async ({
  colleague,
  expectNoAxeFindings,
  portal,
  portalPage,
  quorum,
}) => {
  test.slow();
  await portalPage.open('#/app');
  await quorum.choose('Release managers');
  await quorum.compose('Ship on Friday?', ['Yes', 'No']);
  await quorum.toggle('Allow changing the vote');
  await quorum.press('Decision rule None');
  await quorum.rule('Majority').press('Space');
  await expectNoAxeFindings();
  await expect(quorum.button('Decision rule Majority')).toHaveAttribute('aria-expanded', 'true');

  await expect(quorum.frame.getByText('Draft saved')).toBeVisible(SOON);
  await portalPage.open('#/app');
  await expect(quorum.question).toHaveValue('Ship on Friday?');
  await expect(quorum.button('Decision rule Majority')).toBeVisible();
  await quorum.send.press('Enter');

  await expect(quorum.results).toContainText('3 more votes for one answer settle it.');
  await expect(quorum.results).toContainText('Rule: Majority (only you see it)');
  const messageId = pollIn(portal, 100, 'Ship on Friday?');
  voteAll(portal, messageId, { 4: 'Yes', 7: 'Yes' });
  await quorum.comeOnline();
  await expect(quorum.results).toContainText('1 more vote for “Yes” settles it.', SOON);
  voteAll(portal, messageId, { 11: 'Yes' });
  await quorum.comeOnline();
  await expect(quorum.results).toContainText(
    '“Yes” has won. With the chat’s current members, that can no longer change',
    SOON,
  );
  await expect(quorum.status.filter({ hasText: 'can no longer change' })).toBeAttached(SOON);

  const member = await colleague(14);
  await member.open('#/chat/chat100', { as: 14 });
  await member.openMessageApp('Ship on Friday?');
  const theirs = new Quorum(member.page);
  await expect(theirs.results).toContainText('“Yes” leads with 3 votes.');
  // Only managers may write here.
  await expect(theirs.button('Post results to chat')).toHaveCount(0);
  await theirs.press('More actions');
  await expect(theirs.frame.getByRole('menuitem').first()).toBeVisible();
  await expect(theirs.frame.getByRole('menuitem', { name: 'Decision rule' })).toHaveCount(0);
});

test('what a rule does not decide goes to a runoff, and the rounds lead to each other', async ({
  expectNoAxeFindings,
  portal,
  portalPage,
  quorum,
}) => {
  test.slow();
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Which day?', ['Monday', 'Tuesday', 'Friday']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  await quorum.act('Decision rule');
  await quorum.rule('Two thirds').press('Space');
  await quorum.frame.getByRole('textbox', { name: 'Quorum' }).fill('20 %');
  await expectNoAxeFindings();
  await quorum.press('Save');
  await expect(quorum.results).toContainText('Rule: Two thirds, quorum 20%');

  const first = pollIn(portal, 91, 'Which day?');
  voteAll(portal, first, { 12: 'Monday', 15: 'Monday', 8: 'Tuesday' });
  await quorum.comeOnline();
  await expect(quorum.results).toContainText('No quorum yet: 1 more person must vote.', SOON);
  await expect(quorum.results).toContainText('Votes may be changed, so nothing is final');
  voteAll(portal, first, { 9: 'Tuesday' });
  await quorum.comeOnline();
  await expect(quorum.results).toContainText('No two-thirds majority yet.', SOON);

  await close(quorum);
  await expect(quorum.results).toContainText('No two-thirds majority. In the lead: “Monday” and “Tuesday”');
  await expect(quorum.results).toContainText('Show the results to the chat?');
  await expectNoAxeFindings();
  await quorum.press('Not now');
  await quorum.press('Reopen poll');
  await quorum.confirm('Reopen this poll?', 'Reopen poll');
  await close(quorum);
  await expect(quorum.button('Reopen poll')).toBeVisible();
  await expect(quorum.results).not.toContainText('Show the results to the chat?');

  await quorum.press('Runoff');
  await expect(quorum.question).toHaveValue('Runoff: Which day?');
  await expect(quorum.answer(1)).toHaveValue('Monday');
  await expect(quorum.answer(2)).toHaveValue('Tuesday');
  await expect(quorum.answer(3)).toHaveValue('');
  await expect(quorum.chip('Product team')).toBeVisible();
  await expect(quorum.button('Decision rule Two thirds, quorum 20%')).toBeVisible();
  await quorum.send.press('Enter');

  await quorum.press('Runoff of: Which day?');
  await expect(quorum.results.getByRole('heading', { name: 'Which day?', exact: true })).toBeVisible();
  await quorum.press('Second round: Runoff: Which day?');
  await expect(quorum.results.getByRole('heading', { name: 'Runoff: Which day?' })).toBeVisible();
});

test('results are posted under the poll, whatever people wrote, and once whatever breaks', async ({
  expectNoAxeFindings,
  portal,
  portalPage,
  quorum,
}) => {
  test.slow();
  const question = '[USER=all]You[/USER] [b]too[/b]?';
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose(question, ['[URL=https://evil.example]Yes[/URL]', '>>No']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  voteAll(portal, pollIn(portal, 91, question), { 12: '>>No', 15: '>>No' });
  await close(quorum);
  await expect(quorum.results).toContainText('got the most votes: 2');

  // The browser itself repeats what was cut off before an answer, so the cut has to last.
  portal.faults.add({ kind: 'drop-before', method: ADD });
  await quorum.results.getByRole('button', { name: 'Post results to chat' }).first().press('Enter');
  const dialog = quorum.frame.getByRole('dialog', { name: 'Post results to chat' });
  await expect(dialog).toContainText('██████████ 100% · 2 votes');
  await expect(dialog).toContainText('It names nobody who voted');
  await expectNoAxeFindings();
  await dialog.getByRole('button', { name: 'Post', exact: true }).press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('The connection was lost');
  expect(postedIn(portal)).toHaveLength(0);

  portal.faults.clear();
  portal.faults.add({ kind: 'drop-after', method: ADD });
  await dialog.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(dialog).toContainText('The results are posted to Product team.');
  expect(postedIn(portal)).toHaveLength(1);
  portal.faults.clear();
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');

  const tries = callsOf(portal, ADD).length;
  await quorum.press('Post results to chat');
  await dialog.getByRole('button', { name: 'Post', exact: true }).press('Enter');
  await expect(dialog).toContainText('are already in Product team');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  expect(postedIn(portal)).toHaveLength(1);
  expect(callsOf(portal, ADD)).toHaveLength(tries);
  await portalPage.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await portalPage.openChat('Product team');
  const reply = portalPage.messages.getByText('Final results');
  await expect(reply).toContainText('[\u2060USER=all]You[\u2060/USER]');
  await expect(reply.getByRole('link')).toHaveCount(1);
  await expect(reply.getByRole('link', { name: 'Open in Quorum' })).toHaveAttribute(
    'href',
    /params%5Bchat%5D=91/,
  );
  await expect(portalPage.messages.getByRole('blockquote').last()).toContainText('Mira');
});

const ADD = 'im.message.add';

function postedIn(portal: Portal): unknown[] {
  return [...portal.world.messages.values()].filter(({ text }) => text.includes('Final results'));
}

async function close(quorum: Quorum): Promise<void> {
  await quorum.press('Close poll');
  await quorum.confirm('Close this poll?', 'Close poll');
}
