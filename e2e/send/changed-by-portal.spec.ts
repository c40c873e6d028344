import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';

const BEN = 12;
const CHATS = ['Product team', 'Design studio', 'Running club'];

test('a person who is no administrator reads over the results what the portal took out of their poll', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app', { as: BEN });
  await quorum.choose('Product team');
  await quorum.compose('Which tag, <b> or <strong>?', ['The first', 'The second']);
  await quorum.send.click();
  const changed = quorum.status.filter({ hasText: 'Product team: Bitrix24 changed the question.' });
  await expect(quorum.results.getByRole('heading', { name: 'Which tag' })).toBeVisible();
  await expect(changed).toBeVisible();

  await quorum.press('Delete and rewrite');
  await quorum.confirm('Delete this poll?', 'Delete poll');
  await expect(changed).toHaveCount(0);
  expect(pollsIn(portal, 91, 'Which tag,  or ?')).toEqual([]);
  await expect(quorum.question).toHaveValue('Which tag, <b> or <strong>?');
  await expect(quorum.answer(2)).toHaveValue('The second');
  await expect(quorum.chip('Product team')).toBeVisible();

  await quorum.question.fill('Which tag, b or strong?');
  await quorum.send.press('Enter');
  await expect(quorum.results.getByRole('heading', { name: 'Which tag, b or strong?' })).toBeVisible();
  await expect(changed).toHaveCount(0);
  await quorum.tab('New poll').click();
  await expect(quorum.frame.getByText('This poll starts from another one')).toHaveCount(0);
});

test('sent to three chats at once, what may be taken out is said before, and what was is said once after', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app', { as: BEN });
  for (const title of CHATS) await quorum.choose(title);
  await quorum.compose('Which is true?', ['x<y and y>z', '<3', '< 5 people']);
  await expect(quorum.status.filter({ hasText: 'Bitrix24 may remove the text after “<”.' })).toBeVisible();
  await quorum.send.press('Enter');

  await expect(quorum.results.getByRole('heading', { name: 'Which is true?' })).toBeVisible();
  const changed = quorum.status.filter({ hasText: 'Bitrix24 changed' });
  await expect(changed).toHaveText(
    /^Product team, Design studio,? and Running club: Bitrix24 changed the answers\./,
  );
  await expect(quorum.row('< 5 people')).toBeVisible();
  for (const chatId of [91, 92, 97]) expect(pollsIn(portal, chatId, 'Which is true?')).toHaveLength(1);
});

test('a text of tags alone is not sent by a person who is no administrator, and one press spells it safely', async ({
  expectNoAxeFindings,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app', { as: BEN });
  await quorum.choose('Product team');
  await quorum.compose('Which tag do we use when x<y?', ['<b>', '<strong>']);
  await quorum.send.click();
  await expect(quorum.frame.getByText('Bitrix24 would remove all of this.')).toHaveCount(2);
  await expectNoAxeFindings();

  await quorum.press('Write ‹ › instead');
  await expect(quorum.answer(1)).toHaveValue('‹b›');
  await quorum.press('Undo');
  await expect(quorum.answer(1)).toHaveValue('<b>');
  await quorum.press('Write ‹ › instead');
  await quorum.send.press('Enter');
  await expect(quorum.results.getByRole('heading', { name: 'Which tag do we use when x‹y?' })).toBeVisible();
  await expect(quorum.row('‹strong›')).toBeVisible();
  await expect(quorum.status.filter({ hasText: 'Bitrix24 changed' })).toHaveCount(0);
});
