import { chatOf } from '../../portal/world/chats.ts';
import { postVote, storeVote } from '../../portal/world/polls/new-poll.ts';
import { personOf } from '../../portal/world/people.ts';
import { castBallot } from '../../portal/world/polls/voting.ts';
import { expect, test, type Portal } from '../fixtures.ts';

const TAGS = '<img src=x onerror="parent.postMessage(1,\'*\')"><script>alert(1)</script><b>bold</b>';
const MARKS = '[B]x[/B] [URL=https://evil.example]y[/URL] [USER=all]z[/USER]';
const TURNED = '\u202Egnp.live\u202C';

test('hostile titles, names and texts from the portal are shown, and do nothing', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const { question, answers } = plant(portal);
  const windows: string[] = [];
  portalPage.page.on('dialog', (dialog) => windows.push(dialog.message()));
  portalPage.page.on('popup', (popup) => windows.push(popup.url()));
  await portalPage.open('#/app');

  await quorum.sendTo.fill('Evil');
  await quorum.frame.getByRole('option', { name: `Evil ${TAGS}` }).click();
  await expect(quorum.chip(`Evil ${TAGS}`)).toBeVisible();
  await quorum.compose(`${MARKS} ${TURNED}`, [TAGS.slice(0, 40), '=1+1']);
  await quorum.send.click();
  await expect(quorum.results.getByRole('heading', { name: MARKS })).toBeVisible();
  await expect(quorum.row('=1+1')).toBeVisible();

  await portalPage.openChat('Evil');
  await portalPage.openMessageApp(question);
  await expect(quorum.results.getByRole('heading', { name: TAGS })).toBeVisible();
  for (const answer of answers) await expect(quorum.row(answer)).toBeVisible();
  await expect(quorum.results.getByText(/bold<\/b>/).first()).toBeVisible();

  const planted = quorum.frame.locator('[onerror], script:not([src]), a[href*="evil"], b');
  await expect(planted).toHaveCount(0);
  expect(windows).toEqual([]);
});

/** A chat, a person and a poll of another client's, all named by somebody who means harm. */
function plant({ world }: Portal): { question: string; answers: readonly string[] } {
  world.chats.set(91, { ...chatOf(world, 91), title: `Evil ${TAGS}` });
  const voter = [...chatOf(world, 91).members.keys()].find((id) => id !== 7) ?? 7;
  world.people.set(voter, { ...personOf(world, voter), firstName: TAGS, lastName: MARKS, position: TAGS });
  const answers = [MARKS, `&lt;${TURNED}`];
  const vote = storeVote(world, voter, {
    question: TAGS,
    questionType: 'text',
    fieldType: 0,
    anonymity: 1,
    options: 1,
    answers: answers.map((text) => ({ text, textType: 'text' })),
  });
  const { id } = postVote(world, { chatId: 91, vote, uuid: null });
  castBallot(world, { messageId: id, personId: voter, answerIds: [vote.answers[0]?.id ?? 0] });
  return { question: TAGS, answers };
}
