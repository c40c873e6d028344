import { expect, test } from '../fixtures.ts';
import { pasteInto } from '../pages/paste-into.ts';

test.beforeEach(async ({ portalPage }) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openSidebarApp();
});

test('a pasted list becomes answers, and what is over ten is kept with an undo', async ({ quorum }) => {
  const lines = Array.from({ length: 12 }, (_, index) => `- Point ${index + 1}`).join('\n');
  await quorum.answer(1).focus();
  await pasteInto(quorum.answer(1), lines);

  await expect(quorum.answer(1)).toHaveValue('Point 1');
  await expect(quorum.answer(10)).toHaveValue('Point 10');
  await expect(quorum.frame.getByText(/Point 11/)).toBeVisible();
  await quorum.frame.getByRole('button', { name: 'Undo' }).click();
  await expect(quorum.answer(1)).toHaveValue('');
  await expect(quorum.answer(4)).toHaveCount(0);
});

test('answers that found no room are still there after a reload, with the way back', async ({
  portalPage,
  quorum,
}) => {
  const lines = Array.from({ length: 12 }, (_, index) => `- Point ${index + 1}`).join('\n');
  await quorum.answer(1).fill('Mine');
  await pasteInto(quorum.answer(2), lines);
  await expect(quorum.frame.getByText(/Point 12/)).toBeVisible();
  await expect(quorum.frame.getByText('Draft saved')).toBeVisible({ timeout: 20_000 });

  await portalPage.page.reload();
  await expect(quorum.frame.getByText(/Point 12/)).toBeVisible();
  await quorum.frame.getByRole('button', { name: 'Undo' }).click();
  await expect(quorum.answer(1)).toHaveValue('Mine');
  await expect(quorum.answer(2)).toHaveValue('');
  await expect(quorum.frame.getByText(/Point 12/)).toHaveCount(0);
});

test('errors are calm: nothing is red before one has left the field', async ({ quorum }) => {
  await quorum.answer(1).fill('Friday');
  await quorum.answer(2).fill('Friday ');
  await expect(quorum.answer(2)).not.toHaveAttribute('aria-invalid', 'true');
  await quorum.question.focus();

  await expect(quorum.answer(2)).toHaveAttribute('aria-invalid', 'true');
  await expect(quorum.answer(2)).toHaveAccessibleDescription(/answer 1/);
  await quorum.answer(2).fill('Saturday');
  await expect(quorum.answer(2)).not.toHaveAttribute('aria-invalid', 'true');
});

test('answers that only look alike get a hint, which never stops Send', async ({ quorum }) => {
  await quorum.compose('Wie feiern wir?', ['Alkohol in Maßen', 'Alkohol in Massen']);
  const hint = quorum.frame.getByText('Answers 1 and 2 look alike.');
  await expect(hint).toBeHidden();
  await quorum.question.focus();

  await expect(hint).toBeVisible();
  await expect(quorum.answer(2)).not.toHaveAttribute('aria-invalid', 'true');
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
});

test('a question over the limit is never cut, the field says by how much', async ({ quorum }) => {
  await quorum.question.fill('x'.repeat(260));
  await quorum.answer(1).focus();

  await expect(quorum.question).toHaveValue('x'.repeat(260));
  await expect(quorum.question).toHaveAccessibleDescription(/10/);
});

test('one spare row waits, up to ten', async ({ quorum }) => {
  await expect(quorum.answer(3)).toHaveCount(0);
  for (let number = 1; number <= 10; number += 1) await quorum.answer(number).fill(`Answer ${number}`);
  await expect(quorum.answer(11)).toHaveCount(0);
  await quorum.frame.getByRole('button', { name: 'Remove answer 10' }).click();
  await expect(quorum.answer(10)).toHaveValue('');
});
