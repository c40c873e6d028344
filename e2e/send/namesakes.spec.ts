import { expect, test } from '../fixtures.ts';

test('two chats of one name are told apart from the picker to My polls', async ({
  expectNoAxeFindings,
  page,
  portal,
  portalPage,
  quorum,
}) => {
  const studio = portal.world.chats.get(92);
  if (studio === undefined) throw new Error('The world has no chat 92');
  portal.world.chats.set(92, { ...studio, title: 'product  TEAM' });
  await portalPage.open('#/app');
  await quorum.sendTo.fill('product team');
  await expect(quorum.option('Product team').filter({ hasText: '20 members' })).toHaveAccessibleDescription(
    /20 members/,
  );
  await quorum.option('product +TEAM').filter({ hasText: '8 members' }).click();
  await quorum.sendTo.fill('product team');
  await quorum.option('Product team').filter({ hasText: '20 members' }).click();
  await expect(quorum.frame.getByRole('row', { name: 'Product team (20 members)' })).toBeVisible();
  await expect(quorum.frame.getByRole('row', { name: 'product TEAM (8 members)' })).toBeVisible();
  await expectNoAxeFindings();

  await quorum.compose('Which of you two?', ['The first', 'The second']);
  const fault = { kind: 'refuse', method: 'vote.Integration.Im.send', times: 1 };
  await page.request.post(`${portal.url}/_portal/faults`, { data: fault });
  await quorum.send.click();
  await expect(quorum.frame.getByRole('alert').filter({ hasText: 'product TEAM (8 members)' })).toBeVisible();
  await quorum.tryAgain.click();
  await expect(
    quorum.status.filter({ hasText: 'product TEAM (8 members) and Product team (20 members)' }),
  ).toBeVisible();

  await quorum.frame.getByRole('button', { name: 'Compare chats' }).click();
  const byChat = quorum.frame.getByRole('list', { name: 'The first' });
  for (const [title, line] of [
    ['Product team', '20 members'],
    ['product TEAM', '8 members'],
  ] as const) {
    const chat = byChat.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
    await expect(chat.getByText(line, { exact: true })).toBeVisible();
  }
});
