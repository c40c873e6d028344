import { expect, test, type Portal } from '../fixtures.ts';
import { callsOf } from '../on-the-wire.ts';
import { havePolls } from '../past-polls.ts';

const MIRA = 7;
const BEN = 12;
const ADA = 15;
const GET_MANY = 'vote.AttachedVote.getMany';

/** Four rows: open with votes, to two chats, closed and anonymous, of long ago. */
function haveFour(portal: Portal): void {
  havePolls(portal, [
    {
      chat: 91,
      question: 'When is the retrospective?',
      answers: ['Friday', 'Monday'],
      send: 'a',
      hoursAgo: 2,
      ballots: [
        [MIRA, 0],
        [BEN, 0],
        [ADA, 1],
      ],
    },
    ...[91, 92].map((chat) => ({
      chat,
      question: 'Which perk matters most?',
      answers: ['Fruit', 'Bicycles'],
      send: 'b',
      hoursAgo: 30,
      ballots: [[BEN, 0]] as const,
    })),
    {
      chat: 105,
      question: 'Happy with the stand-up?',
      send: 'c',
      hoursAgo: 300,
      anonymous: true,
      end: 'closed',
      ballots: [
        [MIRA, 0],
        [BEN, 1],
      ],
    },
    { chat: 92, question: 'An old question', send: 'd', hoursAgo: 700, ballots: [[MIRA, 0]] },
  ]);
}

test('my polls are listed, sought, filtered, sorted, and opened and left by keyboard', async ({
  portal,
  portalPage,
  quorum,
}) => {
  haveFour(portal);
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  const rows = quorum.frame.getByRole('list', { name: 'Polls', exact: true }).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(quorum.listed('When is the retrospective?')).toContainText('3 of ~20');
  await expect(quorum.listed('When is the retrospective?')).toContainText('Product team');
  await expect(quorum.listed('When is the retrospective?')).toContainText('Friday');
  await expect(quorum.listed('Which perk matters most?')).toContainText('2 chats · compare');
  await expect(quorum.listed('Which perk matters most?')).toContainText('Waiting for your vote');
  await expect(quorum.listed('Happy with the stand-up?')).toContainText('Closed');
  await expect(quorum.listed('Happy with the stand-up?')).toContainText('anonymous');

  const filter = quorum.frame.getByRole('combobox', { name: 'Filter' });
  for (const [name, count] of [
    ['Open', 3],
    ['Closed', 1],
    ['Waiting for my vote', 1],
    ['Design studio', 2],
    ['Mine', 4],
    ['All polls', 4],
  ] as const) {
    await filter.selectOption(name);
    await expect(rows).toHaveCount(count);
  }
  await quorum.frame.getByRole('combobox', { name: 'Sort by' }).selectOption('Oldest first');
  await expect(rows.first()).toContainText('An old question');

  await quorum.frame.getByRole('searchbox', { name: 'Search polls' }).fill('no such words');
  await expect(quorum.frame.getByRole('heading', { name: 'No poll matches' })).toBeVisible();
  await quorum.button('Show all polls').click();
  await quorum.frame.getByRole('searchbox', { name: 'Search polls' }).fill('STAND-UP happy');
  await expect(rows).toHaveCount(1);

  await quorum.button('Happy with the stand-up?').press('Enter');
  await expect(quorum.results.getByRole('heading', { name: 'Happy with the stand-up?' })).toBeVisible();
  await expect(quorum.button('Back to my polls')).toBeFocused();
  await quorum.button('Back to my polls').press('Enter');
  await expect(quorum.button('Happy with the stand-up?')).toBeFocused();
  await expect(rows).toHaveCount(1);
});

test('one question in two chats is compared, and each chat’s results are one step away', async ({
  portal,
  portalPage,
  quorum,
}) => {
  haveFour(portal);
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await quorum.button('Which perk matters most?').click();
  const comparison = quorum.frame.getByRole('region', { name: 'Comparison' });
  await expect(comparison).toContainText('1 person voted. People in several chats are counted once.');
  const fruit = comparison.getByRole('list', { name: 'Fruit, by chat' });
  await expect(fruit.getByRole('listitem').filter({ hasText: 'Product team' })).toContainText(
    '100% · 1 vote',
  );
  await expect(fruit.getByRole('listitem').filter({ hasText: 'Design studio' })).toContainText('100%');

  await quorum.button('Results in Design studio').click();
  await expect(quorum.results.getByRole('heading', { name: 'Which perk matters most?' })).toBeVisible();
  await expect(quorum.frame.getByRole('radio', { name: 'Design studio' })).toBeChecked();
  await quorum.button('Compare chats').click();
  await expect(comparison).toBeVisible();
});

test('an anonymous question in two chats is not counted by people', async ({
  portal,
  portalPage,
  quorum,
}) => {
  havePolls(
    portal,
    [91, 92].map((chat) => ({
      chat,
      question: 'Content?',
      anonymous: true,
      send: 'a',
      ballots: [[BEN, 0]] as const,
    })),
  );
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await quorum.button('Content?').click();
  const comparison = quorum.frame.getByRole('region', { name: 'Comparison' });
  await expect(comparison).toContainText('2 votes in all chats.');
  await expect(comparison).toContainText('nobody can tell');
});

test('of sixty polls one is deleted and one in a chat that was left: all others live, in one batch', async ({
  portal,
  portalPage,
  quorum,
}) => {
  havePolls(portal, [
    ...Array.from({ length: 58 }, (_, index) => ({
      chat: 91,
      question: `Number ${index + 1}?`,
      send: `s${index}`,
      hoursAgo: index + 2,
    })),
    { chat: 91, question: 'Deleted', send: 'x', end: 'deleted' as const, hoursAgo: 1 },
    { chat: 104, question: 'Left', author: ADA, send: 'y', hoursAgo: 1.5 },
  ]);
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByText('60 polls · 58 open', { exact: false })).toBeVisible();
  await expect(quorum.listed('A deleted poll')).toContainText('Deleted');
  await expect(quorum.listed('A poll that you cannot see')).toContainText('No access');
  await expect(quorum.listed('Number 1?')).toContainText('0 of ~20');
  await expect(quorum.frame.getByText('Number 50?', { exact: true })).toHaveCount(0);
  await quorum.button('Show 10 more of 10').click();
  await expect(quorum.button('Number 49?')).toBeFocused();

  portal.journal.clear();
  await quorum.tab('New poll').click();
  await quorum.tab('My polls').click();
  await expect.poll(() => callsOf(portal, GET_MANY).length).toBe(2);
  expect(portal.journal.requests.filter(({ method }) => method === 'batch')).toHaveLength(1);

  await quorum.button('A deleted poll').click();
  await expect(quorum.frame.getByText('This poll was deleted')).toBeVisible();
  await quorum.button('Back to my polls').click();
  await expect(quorum.button('A deleted poll')).toBeFocused();
});

test('what was deleted, or is in a chat that was left, can leave the list, and come back', async ({
  portal,
  portalPage,
  quorum,
  expectNoAxeFindings,
}) => {
  havePolls(portal, [
    { chat: 91, question: 'Alive?', send: 'a', hoursAgo: 2 },
    { chat: 91, question: 'Deleted', send: 'b', end: 'deleted', hoursAgo: 1 },
    { chat: 104, question: 'Left', author: ADA, send: 'c', hoursAgo: 1.5 },
  ]);
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  const rows = quorum.frame.getByRole('list', { name: 'Polls', exact: true }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(quorum.listed('Alive?').getByRole('button')).toHaveCount(1);

  // One that the portal does not take stays, and says so.
  const fault = portal.faults.add({ kind: 'drop-before', method: 'user.option.set' });
  await quorum.press('Remove from the list A deleted poll');
  await expect(quorum.status.filter({ hasText: 'The list could not be changed.' })).toBeVisible();
  await expect(rows).toHaveCount(3);
  portal.faults.remove(fault);
  await quorum.tryAgain.click();
  await expect(rows).toHaveCount(2);
  await expect(quorum.status.filter({ hasText: 'Removed from your list.' })).toBeVisible();
  await expect(quorum.button('Undo')).toBeFocused();
  await expectNoAxeFindings();
  await quorum.button('Undo').press('Enter');
  await expect(quorum.button('A deleted poll')).toBeFocused();

  await quorum.press('Remove from the list A deleted poll');
  await quorum.press('Remove from the list A poll that you cannot see');
  await expect(rows).toHaveCount(1);
  await expect
    .poll(() => [...(portal.world.app.userOptions.get(MIRA)?.values() ?? [])].join(' '))
    .not.toContain('"b"');
  await expect
    .poll(() => [...(portal.world.app.userOptions.get(MIRA)?.values() ?? [])].join(' '))
    .not.toContain('"c"');
  await portalPage.page.reload();
  await quorum.tab('My polls').click();
  await expect(rows).toHaveCount(1);
});

test('without a network the list says what is old, and recovers at once when it is back', async ({
  portal,
  portalPage,
  quorum,
}) => {
  haveFour(portal);
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.listed('An old question')).toBeVisible();
  await quorum.tab('New poll').click();
  portal.faults.add({ kind: 'drop-before', method: GET_MANY });
  await quorum.tab('My polls').click();
  await expect(quorum.status.filter({ hasText: 'There is no connection' })).toBeVisible();
  await expect(quorum.listed('An old question')).toBeVisible();
  portal.faults.clear();
  await quorum.comeOnline();
  await expect(quorum.status.filter({ hasText: 'There is no connection' })).toHaveCount(0);
});

test('a list that cannot be loaded says why, and loads when tried again', async ({
  portal,
  portalPage,
  quorum,
}) => {
  haveFour(portal);
  const fault = portal.faults.add({ kind: 'drop-before', method: GET_MANY });
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByRole('heading', { name: 'The polls could not be loaded' })).toBeVisible();
  portal.faults.remove(fault);
  await quorum.tryAgain.click();
  await expect(quorum.listed('An old question')).toBeVisible();
});

test('hundreds of polls are there at once, and only fifty of them drawn', async ({
  portal,
  portalPage,
  quorum,
}) => {
  havePolls(
    portal,
    Array.from({ length: 400 }, (_, index) => ({
      chat: index % 2 === 0 ? 91 : 92,
      question: `Number ${index + 1}?`,
      send: `s${index}`,
      hoursAgo: index + 1,
    })),
  );
  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.frame.getByText('400 polls · 400 open', { exact: false })).toBeVisible();
  await expect(
    quorum.frame.getByRole('list', { name: 'Polls', exact: true }).getByRole('listitem'),
  ).toHaveCount(50);
  await quorum.frame.getByRole('searchbox', { name: 'Search polls' }).fill('Number 399?');
  await expect(quorum.listed('Number 399?')).toBeVisible();
});
