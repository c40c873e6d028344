import { messagesOf } from '../../portal/world/messages.ts';
import { pollIn, voteAll } from '../ballots.ts';
import { expect, test } from '../fixtures.ts';

const CREW = 172;
const QUESTION = 'Cake or ice cream?';
/** The whole crew but for its bots and those who left. */
const [MIRA, BEN, ADA, HOA, SOFIA, OMAR, GUEST] = [7, 12, 15, 24, 31, 36, 55] as const;

test('who votes after the list was drawn is not reminded; unread votes, and votes of all, send nothing', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await quorum.choose('Anniversary crew');
  await quorum.compose(QUESTION, ['Cake', 'Ice cream']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  const messageId = pollIn(portal, CREW, QUESTION);
  const reminders = () => messagesOf(portal.world, CREW).filter(({ replyId }) => replyId === messageId);
  await quorum.press('Remind');
  await expect(quorum.remindee('Ben Osei')).toBeChecked();
  // A page that seems to be hidden reads nothing by itself: the list stays as it was drawn.
  await quorum.frame.locator('body').evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  voteAll(portal, messageId, { [BEN]: 'Cake' });

  const fault = portal.faults.add({
    kind: 'status',
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    method: 'vote.AttachedVote.getWithVoted',
  });
  await quorum.press('Send reminder');
  await expect(quorum.remind.getByRole('alert')).toContainText('the latest votes could not be read');
  expect(reminders()).toEqual([]);
  portal.faults.remove(fault);
  await quorum.press('Try again');
  await expect(quorum.remind).toContainText('3 people have been reminded.');
  await expect(quorum.remind).toContainText('they have voted meanwhile: Ben Osei.');
  expect(reminders()).toHaveLength(1);
  expect(reminders()[0]?.text).not.toContain(`[USER=${BEN}]`);

  await quorum.press('Close');
  await quorum.press('Remind');
  await quorum.press('Choose all');
  voteAll(portal, messageId, {
    [MIRA]: 'Cake',
    [ADA]: 'Cake',
    [HOA]: 'Cake',
    [SOFIA]: 'Cake',
    [OMAR]: 'Ice cream',
    [GUEST]: 'Ice cream',
  });
  await quorum.press('Send reminder');
  await expect(quorum.remind.getByRole('status')).toContainText('Nothing was sent.');
  expect(reminders()).toHaveLength(1);
});
