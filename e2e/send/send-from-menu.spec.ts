import { expect, test } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';

test('a poll written in the app stands in the chats that were chosen', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await expect(quorum.sendTo).toBeFocused();
  await quorum.choose('Product team');
  await quorum.choose('Design studio');
  await quorum.compose('Which day for the demo?', ['Monday', 'Tuesday', 'Wednesday']);
  await quorum.send.click();

  await expect(quorum.frame.getByRole('heading', { name: 'Which day for the demo?' })).toBeVisible();
  expect(pollsIn(portal, 91, 'Which day for the demo?')).toHaveLength(1);
  expect(pollsIn(portal, 92, 'Which day for the demo?')).toHaveLength(1);
  await portalPage.openChat('Product team');
  await expect(portalPage.card('Which day for the demo?').getByRole('radio')).toHaveCount(3);
});

test('what is said on the wire is what the author asked for', async ({ portal, portalPage, quorum }) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('Which perks matter to you?', ['Fruit', 'Bicycles']);
  await quorum.toggle('Allow several answers');
  await quorum.toggle('Anonymous');
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();

  expect(callsOf(portal, SEND)).toEqual([
    {
      chatId: 91,
      templateId: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      IM_MESSAGE_VOTE_DATA: {
        ANONYMITY: 2,
        OPTIONS: 1,
        QUESTIONS: [
          {
            QUESTION: 'Which perks matter to you?',
            QUESTION_TYPE: 'text',
            FIELD_TYPE: 1,
            C_SORT: 10,
            ANSWERS: [
              { MESSAGE: 'Fruit', MESSAGE_TYPE: 'text', FIELD_TYPE: 0, C_SORT: 10 },
              { MESSAGE: 'Bicycles', MESSAGE_TYPE: 'text', FIELD_TYPE: 0, C_SORT: 20 },
            ],
          },
        ],
      },
    },
  ]);
  expect(pollsIn(portal, 91, 'Which perks matter to you?')).toEqual([
    { messageId: expect.any(Number), anonymity: 2 },
  ]);
});

test('pressing Send too early leads to the first thing that is missing', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.answer(1).fill('Only one');
  await quorum.send.click();

  await expect(quorum.question).toBeFocused();
  await expect(quorum.question).toHaveAttribute('aria-invalid', 'true');
  expect(callsOf(portal, SEND)).toEqual([]);
  await quorum.question.fill('Now there is a question');
  await expect(quorum.question).not.toHaveAttribute('aria-invalid', 'true');
});

test('text of people stays text everywhere', async ({ portal, portalPage, quorum }) => {
  const question = '[B]Bold?[/B] =SUM(A1) & "quotes" שלום 🎉';
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose(question, ['[USER=1]you[/USER]', '&amp; stays &amp;']);
  await quorum.send.click();

  await expect(quorum.frame.getByRole('heading', { name: question })).toBeVisible();
  await expect(quorum.row('[USER=1]you[/USER]')).toBeVisible();
  await expect(quorum.row('&amp; stays &amp;')).toBeVisible();
  expect(pollsIn(portal, 91, question)).toHaveLength(1);
});
