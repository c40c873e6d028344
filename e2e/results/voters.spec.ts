import { expect, test } from '../fixtures.ts';
import { callsOf } from '../on-the-wire.ts';

const QUESTION = 'Who is coming to the summer party?';
const PAGES = 'vote.AttachedVote.getAnswerVoted';

test.describe('in a company of six hundred', () => {
  test.use({ scale: { people: 600, chats: 0 } });

  test.beforeEach(async ({ portalPage, quorum }) => {
    await portalPage.open('#/chat/chat105');
    await portalPage.openMessageApp(QUESTION);
    await expect(quorum.results).toBeVisible();
  });

  test('all 500 voters of an answer are read, listed and found', async ({
    page,
    portal,
    quorum,
    expectNoAxeFindings,
  }) => {
    await quorum.press('Show all voters of I am coming');
    const dialog = quorum.frame.getByRole('dialog', { name: 'Who chose “I am coming”' });
    await expect(dialog.getByText('500 people')).toBeVisible();
    // One page to learn how many there are, and one request for the rest.
    expect(callsOf(portal, PAGES)).toHaveLength(10);
    expect(portal.journal.requests.filter(({ method }) => method === 'batch').length).toBeLessThan(6);

    const list = dialog.getByRole('listbox', { name: 'Voters' });
    expect(await list.getByRole('option').count(), 'only those in view are in the page').toBeLessThan(40);
    await list.press('End');
    await expect(list.getByRole('option').last()).toBeInViewport();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeFindings();
    }

    await dialog.getByRole('searchbox', { name: 'Search voters' }).fill('osei');
    await expect(list.getByRole('option')).toHaveCount(1);
    await expect(list.getByRole('option')).toContainText('Ben Osei');
    await dialog.getByRole('searchbox', { name: 'Search voters' }).fill('nobody like that');
    await expect(dialog.getByRole('heading', { name: /Nobody found for/ })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(quorum.button('Show all voters of I am coming')).toBeFocused();
  });

  test('a list that stops half-way says how far it got, and goes on from there', async ({
    portal,
    quorum,
  }) => {
    portal.faults.add({
      kind: 'status',
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      method: PAGES,
      after: 4,
    });
    await quorum.press('Show all voters of I am coming');
    const dialog = quorum.frame.getByRole('dialog');
    await expect(
      dialog.getByRole('status').filter({ hasText: 'Not everybody is listed yet: 200 of 500.' }),
    ).toBeVisible({
      timeout: 15_000,
    });
    portal.faults.clear();
    await dialog.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(dialog.getByText('500 people')).toBeVisible();
  });

  test('a list that cannot be read says why', async ({ portal, quorum }) => {
    portal.faults.add({ kind: 'status', status: 403, code: 'insufficient_scope', method: PAGES });
    await quorum.press('Show all voters of I am coming');
    await expect(quorum.frame.getByRole('dialog').getByRole('alert')).toContainText(
      'The voters could not be loaded',
    );
  });
});
