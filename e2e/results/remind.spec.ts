import { chatOf } from '../../portal/world/chats.ts';
import { noticesFor } from '../../portal/world/notices.ts';
import { messagesOf } from '../../portal/world/messages.ts';
import { pollAddress } from '../../portal/world/polls/poll-rights.ts';
import { castBallot } from '../../portal/world/polls/voting.ts';
import { expect, type Portal, test } from '../fixtures.ts';
import { callsOf } from '../on-the-wire.ts';
import type { Quorum } from '../pages/quorum.ts';

const CREW = 172;
const QUESTION = 'Cake or ice cream?';
const ADD = 'im.message.add';
/** In the crew: Mira 7, Ben 12, Ada 15, Omar 36, a guest 55, two people away; besides bots and people who left. */
const [MIRA, BEN, ADA, OMAR, GUEST] = [7, 12, 15, 36, 55] as const;
const AWAY = [24, 31] as const;

/** The last poll of a chat. */
function pollIn(portal: Portal, chatId: number) {
  const messages = messagesOf(portal.world, chatId).toReversed();
  const found = messages.map(({ id }) => pollAddress(portal.world, id)).find((poll) => poll !== null);
  if (found === undefined || found === null) throw new Error(`Chat ${chatId} has no poll`);
  return found;
}

function cast(portal: Portal, personIds: readonly number[], chatId = CREW): void {
  const { vote, message } = pollIn(portal, chatId);
  const answerIds = vote.answers.slice(0, 1).map(({ id }) => id);
  for (const personId of personIds) castBallot(portal.world, { messageId: message.id, personId, answerIds });
}

function reminders(portal: Portal, chatId = CREW): string[] {
  const { message } = pollIn(portal, chatId);
  return messagesOf(portal.world, chatId)
    .filter(({ replyId }) => replyId === message.id)
    .map(({ text }) => text);
}

async function ask(quorum: Quorum, chat = 'Anniversary crew', isAnonymous = false): Promise<void> {
  await quorum.choose(chat);
  await quorum.compose(QUESTION, ['Cake', 'Ice cream']);
  if (isAnonymous) await quorum.toggle('Anonymous');
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
}

test.describe('the author', () => {
  test.beforeEach(async ({ portalPage, quorum }) => {
    await portalPage.open('#/app');
    await ask(quorum);
  });

  test('sees who is left, without bots and people who left, and reminds them with one reply', async ({
    portal,
    portalPage,
    quorum,
    expectNoAxeFindings,
  }) => {
    cast(portal, [BEN]);
    await quorum.comeOnline();
    await expect(quorum.row('Cake')).toContainText('1 vote', { timeout: 20_000 });
    await quorum.press('Who hasn’t voted');
    await expect(quorum.results.getByText('1 of 7 members voted')).toBeVisible();
    await expect(quorum.nonVoters.getByRole('listitem')).toHaveCount(6);
    await expect(quorum.nonVoters).toContainText('Ada Lind');
    await expect(quorum.nonVoters).toContainText(/Nguyễn Thị Hoaaway until/);
    await expect(quorum.nonVoters).not.toContainText(/Bot|Past|Visitor|Ben Osei/);
    await expectNoAxeFindings();

    await quorum.press('Remind');
    await expect(quorum.remindee('Ada Lind')).toBeChecked();
    await expect(quorum.remindee('Nguyễn Thị Hoa')).not.toBeChecked();
    await expect(quorum.remindee('Mira Kowal')).not.toBeChecked();
    await expect(quorum.remind).toContainText('3 of 6 people chosen');
    await quorum.remind.getByRole('searchbox', { name: 'Search people' }).fill('omar');
    await quorum.press('Choose none');
    await quorum.remind.getByRole('searchbox', { name: 'Search people' }).fill('');
    await quorum.remind.getByRole('textbox', { name: 'Text' }).fill('Please vote [B]now[/B]');
    const preview = quorum.remind.getByRole('group', { name: 'How it will look' });
    await expect(preview).toContainText('Ada Lind, Erik External');
    await expect(preview).toContainText('Please vote [\u2060B]now[\u2060/B]');
    await expect(preview).not.toContainText('USER');
    await expectNoAxeFindings();
    await quorum.press('Send reminder');
    await expect(quorum.remind.getByRole('status')).toHaveText('2 people have been reminded.');
    const [reply = '', ...others] = reminders(portal);
    expect(others).toEqual([]);
    expect(reply.split('\n')).toEqual([
      '[USER=15]Ada Lind[/USER], [USER=55]Erik External[/USER]',
      'Please vote [\u2060B]now[\u2060/B]',
      expect.stringMatching(/^\[URL=\/marketplace\/view\/[^\]]+\]Open the poll in Quorum\[\/URL\]$/),
    ]);

    await quorum.press('Close');
    await quorum.press('Remind');
    await expect(quorum.remind).toContainText('reminded now');
    await expect(quorum.remindee('Ada Lind')).not.toBeChecked();
    await quorum.remindee('Ada Lind').check();
    await expect(quorum.remind.getByRole('status')).toContainText('less than a day ago');
    await quorum.press('Cancel');

    await portalPage.openChat('Anniversary crew');
    await expect(portalPage.messages.getByLabel('In reply to Mira Kowal')).toContainText(QUESTION);
  });

  test('an answer lost on the way is looked for in the chat: one reminder, and no "Try again"', async ({
    portal,
    quorum,
  }) => {
    // Always: a browser tries a call again by itself when a connection breaks without an answer.
    portal.faults.add({ kind: 'drop-after', method: ADD });
    await quorum.press('Remind');
    await quorum.press('Send reminder');
    await expect(quorum.remind.getByRole('status')).toHaveText('4 people have been reminded.');
    expect(reminders(portal)).toHaveLength(1);
  });

  test('what is not in the chat is offered again, and comes once', async ({ portal, quorum }) => {
    const fault = portal.faults.add({ kind: 'drop-before', method: ADD });
    await quorum.press('Remind');
    await quorum.press('Send reminder');
    await expect(quorum.remind.getByRole('alert')).toContainText('We do not know yet');
    expect(reminders(portal)).toEqual([]);
    portal.faults.remove(fault);
    await quorum.press('Try again');
    await expect(quorum.remind.getByRole('status')).toHaveText('4 people have been reminded.');
    expect(reminders(portal)).toHaveLength(1);
  });

  test('a refusal names its reason; nobody is called reminded', async ({ portal, quorum }) => {
    portal.faults.add({ kind: 'refuse', method: ADD, code: 'ERROR_FROM_OTHER_MODULE', times: 1 });
    await quorum.press('Remind');
    await quorum.press('Send reminder');
    await expect(quorum.remind.getByRole('alert')).toContainText('4 people have not been reminded.');
    await expect(quorum.remind.getByRole('alert')).toContainText('prevented by another module');
    await expect(quorum.remind.getByRole('status')).toHaveCount(0);
  });

  test('everybody has voted, and members that could not be read are asked for again', async ({
    portal,
    quorum,
  }) => {
    cast(portal, [MIRA, BEN, ADA, OMAR, GUEST, ...AWAY]);
    const fault = portal.faults.add({
      kind: 'status',
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      method: 'im.dialog.users.list',
    });
    await quorum.press('Who hasn’t voted');
    const failed = quorum.results.getByRole('alert').filter({ hasText: 'The members could not be read' });
    await expect(failed).toBeVisible({ timeout: 30_000 });
    portal.faults.remove(fault);
    await failed.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(quorum.results.getByRole('heading', { name: 'Everybody has voted' })).toBeVisible();
    await expect(quorum.results.getByText('7 of 7 members voted')).toBeVisible();
  });
});

test('a member who is not the author sends notices, which take each other’s place; one reaches nobody', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await ask(quorum);
  cast(portal, [MIRA, ADA, GUEST]);
  await portalPage.open(`#/chat/chat${CREW}`, { as: ADA });
  await portalPage.openMessageApp(QUESTION);
  for (const round of [1, 2]) {
    await quorum.press('Remind');
    await quorum.remind.getByRole('radio', { name: 'A personal notice to each of them' }).press('Space');
    if (round === 2) await quorum.remindee('Ben Osei').check();
    await quorum.press('Send reminder');
    await expect(quorum.remind.getByRole('status').filter({ hasText: 'reminded.' })).toHaveText(
      '1 person has been reminded.',
    );
    await expect(quorum.remind).toContainText('could not deliver the notice: Omar Farouk.');
    await quorum.press('Close');
  }
  expect(noticesFor(portal.world, BEN)).toHaveLength(1);
  expect(reminders(portal)).toEqual([]);
  await portalPage.open(`#/chat/chat${CREW}`, { as: BEN });
  await portalPage.page.getByRole('button', { name: 'Notifications, 1 new one' }).click();
  const bell = portalPage.page.getByRole('region', { name: 'Notifications' });
  await expect(bell).toContainText('Your vote is still missing');
  await expect(bell.getByRole('link', { name: QUESTION })).toBeVisible();
});

test('who reads an open chat without having joined is counted apart and reminds by notices', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const LUCA = 8;
  await portalPage.open('#/app');
  await ask(quorum);
  cast(portal, [BEN, LUCA]);
  await portalPage.open(`#/chat/chat${CREW}`, { as: LUCA });
  await portalPage.openMessageApp(QUESTION);
  await quorum.press('Who hasn’t voted');
  await expect(quorum.results.getByText('1 of 7 members voted, 1 guest')).toBeVisible();
  await quorum.press('Remind');
  await expect(quorum.remind).toContainText('You cannot write in Anniversary crew');
  await quorum.press('Send reminder');
  await expect(quorum.remind.getByRole('status').first()).toHaveText('3 people have been reminded.');
  expect(noticesFor(portal.world, GUEST)).toHaveLength(1);
  expect(callsOf(portal, ADD)).toEqual([]);
});

test('of an anonymous poll only numbers are told, and nobody can be reminded', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await ask(quorum, 'Anniversary crew', true);
  cast(portal, [BEN, ADA]);
  await quorum.comeOnline();
  await expect(quorum.row('Cake')).toContainText('2 votes', { timeout: 20_000 });
  await quorum.press('Who hasn’t voted');
  await expect(quorum.results).toContainText('5 members have not voted yet.');
  await expect(quorum.results).toContainText('2 of 7 members voted');
  await expect(quorum.results).not.toContainText('Omar');
  await expect(quorum.button('Remind')).toHaveCount(0);
  expect(callsOf(portal, 'vote.AttachedVote.getAnswerVoted')).toEqual([]);
});

test.describe('in a company of 700', () => {
  test.use({ scale: { people: 700, chats: 0 } });

  test('hundreds of voters are read to the end, a page that fails is said, and sixty are reminded in two replies', async ({
    portal,
    portalPage,
    quorum,
    expectNoAxeFindings,
  }) => {
    await portalPage.open('#/app', { as: 2 });
    await ask(quorum, 'All hands');
    const members = [...chatOf(portal.world, 105).members.keys()];
    cast(portal, members.slice(60), 105);
    const voted = `${members.length - 60} votes`;
    await quorum.comeOnline();
    await expect(quorum.row('Cake')).toContainText(voted, { timeout: 20_000 });
    const fault = portal.faults.add({
      kind: 'status',
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      method: 'vote.AttachedVote.getAnswerVoted',
      after: 3,
    });
    await quorum.press('Who hasn’t voted');
    await expect(quorum.results).toContainText('Some votes could not be read');
    await expect(quorum.results).toContainText(`${members.length - 150} people have not voted yet`);
    await expectNoAxeFindings();
    portal.faults.remove(fault);
    await quorum.press('Try again');
    await expect(quorum.results).toContainText('60 people have not voted yet');

    await quorum.press('Remind');
    await quorum.press('Choose all');
    await expect(quorum.remind).toContainText('2 messages of up to 50 people each');
    await quorum.press('Send reminder');
    await expect(quorum.remind.getByRole('status')).toHaveText('60 people have been reminded.');
    expect(reminders(portal, 105).map((text) => text.match(/\[USER=\d+\]/g)?.length)).toEqual([50, 10]);
  });
});
