import { expect, test } from './fixtures.ts';
import { pollsIn } from './on-the-wire.ts';

test('a poll is chosen for, written, ordered and sent without a mouse', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const { keyboard } = portalPage.page;
  await portalPage.open('#/app');
  await expect(quorum.sendTo).toBeFocused();
  await keyboard.type('Product t');
  await expect(quorum.option('Product team')).toBeVisible();
  await keyboard.press('Enter');
  await expect(quorum.chip('Product team')).toBeVisible();
  await keyboard.press('Escape');

  await quorum.question.focus();
  await keyboard.type('First line');
  await keyboard.press('Shift+Enter');
  await keyboard.type('second line');
  await keyboard.press('Enter');
  await expect(quorum.answer(1)).toBeFocused();
  for (const answer of ['Late', 'Early']) {
    await keyboard.type(answer);
    await keyboard.press('Enter');
  }
  await expect(quorum.answer(3)).toBeFocused();
  await keyboard.press('Backspace');
  await expect(quorum.answer(2)).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await expect(quorum.answer(1)).toHaveValue('Early');
  await expect(quorum.answer(1)).toBeFocused();
  await keyboard.press('Control+Enter');

  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 91, 'First line\nsecond line')).toHaveLength(1);
});

test('an answer moves by its handle, from the keyboard', async ({ portalPage, quorum }) => {
  const { keyboard } = portalPage.page;
  await portalPage.open('#/app');
  await quorum.compose('Order?', ['One', 'Two', 'Three']);
  await quorum.frame.getByRole('button', { name: 'Move answer 1', exact: true }).focus();
  const place = (name: string) => quorum.frame.getByRole('button', { name, exact: true });
  await keyboard.press('Enter');
  await expect(place('Insert before Answer 1')).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(place('Insert between Answer 2 and Answer 3')).toBeFocused();
  await keyboard.press('Enter');

  await expect(quorum.answer(1)).toHaveValue('Two');
  await expect(quorum.answer(2)).toHaveValue('One');
  await expect(quorum.answer(2)).toBeFocused();
});
