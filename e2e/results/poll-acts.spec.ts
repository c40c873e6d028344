import { expect, test } from '../fixtures.ts';
import { resumePoll, stopPoll } from '../../portal/world/polls/voting.ts';
import { callsOf, pollsIn } from '../on-the-wire.ts';

const VOTE = 'vote.AttachedVote.vote';
const RECALL = 'vote.AttachedVote.recall';

test.beforeEach(async ({ portalPage, quorum }) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Which day?', ['Monday', 'Tuesday']);
});

test('a vote is given, changed and taken back', async ({ quorum }) => {
  await quorum.send.click();
  await quorum.vote('Which day?', ['Monday']);
  await expect(quorum.row('Monday')).toContainText('1 vote');
  await expect(quorum.row('Monday')).toContainText('your vote');

  await quorum.press('Change my vote');
  await expect(quorum.ballot('Which day?').getByRole('radio', { name: 'Monday' })).toBeChecked();
  await quorum.ballot('Which day?').getByRole('radio', { name: 'Monday' }).press('ArrowDown');
  await quorum.press('Vote');
  await expect(quorum.row('Tuesday')).toContainText('your vote');
  await expect(quorum.row('Monday')).toContainText('0 votes');

  await quorum.press('Take back my vote');
  await expect(quorum.row('Tuesday')).toContainText('0 votes');
  await expect(quorum.button('Vote')).toBeVisible();
});

test('several answers are ticked where several are allowed', async ({ portal, quorum }) => {
  await quorum.toggle('Allow several answers');
  await quorum.send.click();
  await quorum.press('Vote');
  for (const answer of ['Monday', 'Tuesday']) {
    await quorum.ballot('Which day?').getByRole('checkbox', { name: answer }).press('Space');
  }
  await quorum.press('Vote');
  await expect(quorum.row('Monday')).toContainText('100%');
  await expect(quorum.row('Tuesday')).toContainText('100%');
  expect(callsOf(portal, VOTE)).toHaveLength(1);
});

// Where coming and going take time, a busy browser may never end it: unseen, the menu would stay over everything.
test('a menu is gone as soon as something in it is chosen, however soon that is', async ({ quorum }) => {
  await quorum.send.click();
  const left = await quorum.button('More actions').evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>('[role=menuitem]:last-child')?.click();
    await new Promise(requestAnimationFrame);
    return document.querySelectorAll('[role=menu]').length;
  });
  expect(left).toBe(0);
  await expect(quorum.frame.getByRole('alertdialog', { name: 'Delete' })).toBeVisible();
});

test('a final vote cannot be changed', async ({ quorum }) => {
  await quorum.toggle('Allow changing the vote');
  await quorum.send.click();
  await quorum.vote('Which day?', ['Monday']);
  await expect(quorum.row('Monday')).toContainText('your vote');
  await expect(quorum.button('Change my vote')).toHaveCount(0);
  await expect(quorum.button('Take back my vote')).toHaveCount(0);
});

test('a vote that the portal refuses is rolled back and said', async ({ portal, quorum }) => {
  await quorum.send.click();
  await quorum.press('Vote');
  await quorum.ballot('Which day?').getByRole('radio', { name: 'Monday' }).press('Space');
  portal.faults.add({ kind: 'status', status: 400, code: '403', method: VOTE });
  await quorum.press('Vote');
  await expect(quorum.frame.getByRole('alert')).toContainText('Nothing was repeated');
  await expect(quorum.row('Monday')).toContainText('0 votes');
  expect(callsOf(portal, VOTE)).toHaveLength(1);
});

test('an act whose answer is lost is read back, and nothing is said where it was done', async ({
  portal,
  quorum,
}) => {
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  portal.faults.add({ kind: 'no-time', method: VOTE, times: 1 });
  await quorum.vote('Which day?', ['Monday']);
  await expect(quorum.button('Change my vote')).toBeFocused();
  await expect(quorum.row('Monday')).toContainText('your vote');

  portal.faults.add({ kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR', method: RECALL, times: 1 });
  await quorum.press('Take back my vote');
  await expect(quorum.frame.getByRole('alert')).toContainText('Something failed inside Bitrix24');
  await expect(quorum.row('Monday')).toContainText('1 vote');
  await quorum.press('Try again');
  await expect(quorum.row('Monday')).toContainText('0 votes');
  await expect(quorum.button('Vote')).toBeVisible();

  portal.faults.add({ kind: 'html', executed: true, method: 'vote.AttachedVote.stop', times: 1 });
  await quorum.act('Close poll');
  await quorum.confirm('Close this poll?', 'Close poll');
  await expect(quorum.button('Reopen poll')).toBeVisible();

  portal.faults.add({ kind: 'no-cors', method: 'im.message.delete', times: 1 });
  await quorum.act('Delete poll');
  await quorum.confirm('Delete this poll?', 'Delete poll');
  await expect(quorum.frame.getByRole('heading', { name: 'You deleted this poll' })).toBeVisible();
  await expect(quorum.frame.getByRole('alert')).toHaveCount(0);
  expect(callsOf(portal, VOTE)).toHaveLength(1);
  expect(callsOf(portal, 'im.message.delete')).toHaveLength(1);
});

test('a poll that its author closes while somebody votes takes no vote, and says so', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  const [poll] = pollsIn(portal, 91, 'Which day?');
  const author = { messageId: poll?.messageId ?? 0, personId: 7 };
  await portalPage.open('#/chat/chat91', { as: 12 });
  await portalPage.openMessageApp('Which day?');
  await quorum.press('Vote');
  await quorum.choice('Which day?', 'Monday').press('Space');
  // Between the last look at the poll and the press.
  portal.faults.add({ kind: 'stall', method: 'vote.AttachedVote.getWithVoted', seconds: 5, times: 1 });
  stopPoll(portal.world, author);
  await quorum.press('Vote');
  await expect(quorum.frame.getByRole('alert')).toContainText('closed before this vote arrived', {
    timeout: 15_000,
  });
  await expect(quorum.row('Monday')).toContainText('0 votes');

  resumePoll(portal.world, author);
  await quorum.comeOnline();
  await expect(quorum.button('Vote')).toBeVisible({ timeout: 15_000 });
  await quorum.press('Vote');
  await expect(quorum.ballot('Which day?')).toBeVisible();
  stopPoll(portal.world, author);
  await quorum.comeOnline();
  await expect(
    quorum.frame.getByRole('alert').filter({ hasText: 'closed while you were choosing' }),
  ).toBeVisible({
    timeout: 15_000,
  });
});

test('the author closes, reopens and deletes the poll, each asked once', async ({ portalPage, quorum }) => {
  await quorum.send.click();
  await quorum.press('Close poll');
  await quorum.confirm('Close this poll?', 'Close poll');
  await expect(quorum.results.getByText('Closed', { exact: true })).toBeVisible();
  await expect(quorum.button('Vote')).toHaveCount(0);

  await quorum.press('Reopen poll');
  await quorum.confirm('Reopen this poll?', 'Reopen poll');
  await expect(quorum.results.getByText('Open', { exact: true })).toBeVisible();

  await quorum.act('Delete poll');
  await quorum.confirm('Delete this poll?', 'Cancel');
  await expect(quorum.button('Close poll')).toBeVisible();
  await quorum.act('Delete poll');
  await quorum.confirm('Delete this poll?', 'Delete poll');
  await expect(quorum.frame.getByRole('heading', { name: 'You deleted this poll' })).toBeVisible();
  await expect(quorum.status.filter({ hasText: 'This poll was deleted' })).toHaveCount(0);
  await portalPage.openChat('Product team');
  await expect(portalPage.card('Which day?')).toHaveCount(0);
});

test('a new poll like this opens filled in, and the draft it takes the place of comes back', async ({
  quorum,
}) => {
  await quorum.toggle('Allow several answers');
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  await quorum.frame.getByRole('tab', { name: 'New poll' }).click();
  await quorum.question.fill('Half a thought');
  await quorum.frame.getByRole('tab', { name: /^(My polls|Polls in this chat)$/ }).click();

  await quorum.act('New poll like this');
  await expect(quorum.question).toHaveValue('Which day?');
  await expect(quorum.answer(2)).toHaveValue('Tuesday');
  await expect(quorum.setting('Allow several answers')).toBeChecked();
  await expect(quorum.chip('Product team')).toBeVisible();
  await quorum.question.fill('Which other day?');
  await quorum.press('Back to my draft');
  await expect(quorum.question).toHaveValue('Half a thought');

  await quorum.frame.getByRole('tab', { name: /^(My polls|Polls in this chat)$/ }).click();
  await quorum.act('New poll like this');
  await expect(quorum.question).toHaveValue('Which other day?');
  await quorum.send.click();
  await expect(quorum.results.getByRole('heading', { name: 'Which other day?' })).toBeVisible();
  await quorum.frame.getByRole('tab', { name: 'New poll' }).click();
  await expect(quorum.question).toHaveValue('Half a thought');
});
