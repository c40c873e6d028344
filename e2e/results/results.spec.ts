import { expect, test } from '../fixtures.ts';

test('results move while people vote in the cards of the chat', async ({ colleague, portalPage, quorum }) => {
  test.setTimeout(90_000);
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Which day?', ['Monday', 'Tuesday']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  await expect(quorum.row('Monday')).toContainText('0 votes');

  for (const [personId, answer] of [
    [12, 'Monday'],
    [15, 'Monday'],
    [7, 'Tuesday'],
  ] as const) {
    const person = await colleague(personId);
    await person.vote('Which day?', [answer]);
  }

  await expect(quorum.row('Monday')).toContainText('67%', { timeout: 20_000 });
  await expect(quorum.row('Monday')).toContainText('2 votes');
  await expect(quorum.row('Monday').getByRole('meter', { name: /^Monday/ })).toHaveAttribute(
    'aria-valuenow',
    '67',
  );
  await expect(quorum.row('Tuesday')).toContainText('1 vote');
  await expect(quorum.frame.getByText(/3 of ~20/)).toBeVisible();
});

test('the names of an anonymous poll are nowhere', async ({ colleague, portalPage, quorum }) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Are you happy here?', ['Yes', 'No']);
  await quorum.toggle('Anonymous');
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  const ben = await colleague(12);
  await ben.vote('Are you happy here?', ['Yes']);

  await expect(quorum.row('Yes')).toContainText('1 vote', { timeout: 20_000 });
  await expect(quorum.results).not.toContainText('Ben');
});

test('a poll whose message was deleted says so', async ({ portal, portalPage, quorum }) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Gone soon?', ['Yes', 'No']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();

  portal.faults.add({
    kind: 'status',
    status: 400,
    code: 'ATTACH_NOT_FOUND',
    method: 'vote.AttachedVote.getWithVoted',
  });
  await expect(quorum.frame.getByText(/deleted/i)).toBeVisible({ timeout: 20_000 });
});
