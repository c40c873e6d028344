import { voteAll } from '../ballots.ts';
import { expect, test } from '../fixtures.ts';
import { callsOf } from '../on-the-wire.ts';
import { havePolls } from '../past-polls.ts';

const PAGES = 'vote.AttachedVote.getAnswerVoted';
/** The made-up colleagues of a large company are numbered from here on. */
const FIRST = 10_000;
const crowd = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => [FIRST + from + index, 0] as const);

test.describe('in a company of three hundred', () => {
  test.use({ scale: { people: 300, chats: 0 } });

  test('everybody behind more votes than come at once is counted, once', async ({
    portal,
    portalPage,
    quorum,
    expectNoAxeFindings,
  }) => {
    // 120 in one chat and 120 in the other, 40 of them in both: 200 people.
    const [first] = havePolls(portal, [
      { chat: 91, question: 'Which perk matters most?', send: 'a', ballots: crowd(0, 120) },
      { chat: 92, question: 'Which perk matters most?', send: 'a', ballots: crowd(80, 120) },
    ]);
    portal.faults.add({
      kind: 'status',
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      method: PAGES,
      after: 4,
    });
    await portalPage.open('#/app');
    await quorum.tab('My polls').click();
    await quorum.button('Which perk matters most?').click();
    const comparison = quorum.frame.getByRole('region', { name: 'Comparison' });
    await expect(comparison).toContainText('240 votes in all chats.');
    await expect(quorum.status.filter({ hasText: 'Some votes could not be read' })).toBeVisible();

    await expectNoAxeFindings();
    portal.faults.clear();
    await quorum.tryAgain.click();
    await expect(comparison).toContainText('200 people voted. People in several chats are counted once.');
    await expect(quorum.status.filter({ hasText: 'Some votes could not be read' })).toHaveCount(0);

    // Only the answer that has changed is read again.
    portal.journal.clear();
    voteAll(portal, first ?? 0, { 12: 'Yes' });
    await expect(async () => {
      await quorum.comeOnline();
      await expect(comparison).toContainText('201 people voted.', { timeout: 1_000 });
    }).toPass();
    expect(callsOf(portal, PAGES)).toHaveLength(3);
  });
});
