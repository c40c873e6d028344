import type { Portal } from '../fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';
import type { PortalPage } from '../pages/portal-page.ts';

const BEN = 12;

test('from the message field the poll is for that chat, and typing can start at once', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openFieldApp();
  await expect(quorum.question).toBeFocused();
  await portalPage.typePoll('Tea or coffee?', ['Tea', 'Coffee']);

  await expect(quorum.frame.getByRole('heading', { name: 'Tea or coffee?' })).toBeVisible();
  expect(pollsIn(portal, 91, 'Tea or coffee?')).toHaveLength(1);
});

test('a message becomes the question of a poll for its chat', async ({ portal, portalPage, quorum }) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.say('[b]Shall we move[/b] the demo?');
  await portalPage.openMessageApp('[b]Shall we move[/b] the demo?');
  await expect(quorum.question).toHaveValue('Shall we move the demo?');
  await expect(quorum.question).toBeFocused();
  await quorum.answer(1).fill('Yes');
  await quorum.answer(2).fill('No');
  await quorum.send.click();

  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 91, 'Shall we move the demo?')).toHaveLength(1);
});

test('a message with a list becomes question and answers', async ({ portalPage, quorum }) => {
  const message = 'Where to?\n- Lisbon\n- Berlin\n- Home';
  await portalPage.open('#/chat/chat91');
  await portalPage.say(message);
  await portalPage.openMessageApp(message);
  await expect(quorum.question).toHaveValue('Where to?');
  await expect(quorum.answer(1)).toHaveValue('Lisbon');
  await expect(quorum.answer(3)).toHaveValue('Home');
});

test('of a message with more than ten answers nothing is lost', async ({ portalPage, quorum }) => {
  const message = ['Which one?', ...Array.from({ length: 12 }, (_, index) => `- Number ${index + 1}`)].join(
    '\n',
  );
  await portalPage.open('#/chat/chat91');
  await portalPage.say(message);
  await portalPage.openMessageApp(message);
  await expect(quorum.answer(10)).toHaveValue('Number 10');
  await expect(quorum.status.filter({ hasText: 'Number 11 · Number 12' })).toBeVisible();
  await quorum.frame.getByRole('button', { name: 'Undo' }).click();
  await expect(quorum.question).toHaveValue(message);
});

test('a poll of a message has a draft of its own', async ({ portalPage, quorum }) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openFieldApp();
  await quorum.compose('Written in the chat', ['Yes', 'No']);
  await portalPage.openFieldApp();
  await portalPage.openMessageApp('Good morning all');
  await expect(quorum.question).toHaveValue('Good morning all');
  await quorum.question.fill('Written at the message');
  await portalPage.closeSlider();
  await portalPage.openMessageApp('Good morning all');
  await expect(quorum.question).toHaveValue('Written at the message');
  await portalPage.closeSlider();
  await portalPage.openFieldApp();
  await expect(quorum.question).toHaveValue('Written in the chat');
});

test('a message with a poll opens its results, with the way to a new poll for its chat', async ({
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp('Where shall we have lunch on Friday?');
  await expect(
    quorum.results.getByRole('heading', { name: 'Where shall we have lunch on Friday?' }),
  ).toBeVisible();
  await expect(quorum.row('The noodle place')).toContainText('3 votes');

  await quorum.frame.getByRole('tab', { name: 'New poll' }).click();
  await expect(quorum.question).toHaveValue('');
  await expect(quorum.sendTo).toHaveCount(0);
});

test('so does a poll that another app has sent', async ({ portal, portalPage, quorum }) => {
  await sendByOtherApp(portal, BEN, 'Sent by a robot?');
  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp('Sent by a robot?');
  await expect(quorum.results.getByRole('heading', { name: 'Sent by a robot?' })).toBeVisible();
});

test('a message that cannot be read leaves the form empty and says so', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.faults.add({
    kind: 'status',
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    method: 'im.dialog.messages.get',
  });
  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp('Good morning all');
  await expect(quorum.status.filter({ hasText: /could not be read/ })).toBeVisible();
  await expect(quorum.question).toHaveValue('');
  await expect(quorum.question).toBeFocused();
});

test('while the portal does not say whether there is a poll, nothing is guessed', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const fault = portal.faults.add({
    kind: 'status',
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    method: 'vote.AttachedVote.get',
  });
  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp('Where shall we have lunch on Friday?');
  await expect(quorum.tryAgain).toBeVisible({ timeout: 20_000 });
  portal.faults.remove(fault);
  await quorum.tryAgain.click();
  await expect(quorum.results).toBeVisible();
});

test('from the messenger’s navigation come my polls, and a new poll is for any chat', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/chat');
  await portalPage.openNavigationApp();
  await expect(quorum.tab('My polls')).toHaveAttribute('aria-selected', 'true');
  await quorum.button('Write a poll').click();
  await quorum.choose('Design studio');
  await quorum.compose('From the top?', ['Yes', 'No']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 92, 'From the top?')).toHaveLength(1);
});

test('in a slider it is the app’s page', async ({ portal, portalPage, quorum }) => {
  await portalPage.open('#/chat');
  await portalPage.openAppInSlider();
  await quorum.choose('Product team');
  await quorum.compose('In a slider?', ['Yes', 'No']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 91, 'In a slider?')).toHaveLength(1);
});

/** A chat that takes no poll, by how one comes to the app in it. */
const CLOSED: readonly {
  readonly door: string;
  readonly chat: string;
  readonly title: string;
  readonly open: (portalPage: PortalPage) => Promise<void>;
  readonly question: string;
}[] = [
  {
    door: 'the sidebar',
    chat: 'chat93',
    title: 'Company news',
    open: (portalPage) => portalPage.openSidebarApp(),
    question: '',
  },
  {
    door: 'the message field',
    chat: 'chat111',
    title: 'Comments: Notes from product',
    open: (portalPage) => portalPage.openFieldApp(),
    question: '',
  },
  {
    door: 'a message’s menu',
    chat: 'chat93',
    title: 'Company news',
    open: (portalPage) => portalPage.openMessageApp('Done, please have a look'),
    question: 'Done, please have a look',
  },
];

for (const { door, chat, title, open, question } of CLOSED) {
  test(`through ${door} of a chat that takes no poll, the reason is shown and others can be chosen`, async ({
    portal,
    portalPage,
    quorum,
  }) => {
    await portalPage.open(`#/chat/${chat}`);
    await open(portalPage);
    await expect(quorum.status.filter({ hasText: title })).toBeVisible();
    await expect(quorum.sendTo).toBeFocused();
    await expect(quorum.chip(title)).toHaveCount(0);
    await expect(quorum.question).toHaveValue(question);
    await quorum.compose('Elsewhere?', ['Yes', 'No']);
    await quorum.choose('Design studio');
    await quorum.send.click();
    await expect(quorum.results).toBeVisible();
    expect(pollsIn(portal, 92, 'Elsewhere?')).toHaveLength(1);
  });
}

test('through the door of a chat that the portal keeps to itself, that is said', async ({
  portal,
  portalPage,
  quorum,
}) => {
  portal.faults.add({ kind: 'status', status: 403, code: 'ACCESS_ERROR', method: 'im.dialog.get' });
  await portalPage.open('#/chat/chat91');
  await portalPage.openFieldApp();
  await expect(quorum.status.filter({ hasText: /not open to you/ })).toBeVisible();
  await expect(quorum.sendTo).toBeFocused();
});

async function sendByOtherApp(portal: Portal, personId: number, question: string): Promise<void> {
  const response = await fetch(`${portal.url}/rest/vote.Integration.Im.send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      chatId: 91,
      templateId: '0f0e0d0c-0b0a-4908-8706-050403020100',
      IM_MESSAGE_VOTE_DATA: {
        ANONYMITY: 1,
        OPTIONS: 0,
        QUESTIONS: [
          {
            QUESTION: question,
            QUESTION_TYPE: 'text',
            FIELD_TYPE: 0,
            ANSWERS: ['Yes', 'No'].map((text) => ({ MESSAGE: text, MESSAGE_TYPE: 'text' })),
          },
        ],
      },
      auth: portal.tokens.issue(personId).AUTH_ID,
    }),
  });
  expect(response.status).toBe(200);
}
