import { expect, test } from '../fixtures.ts';
import { pasteInto } from '../pages/paste-into.ts';

test.beforeEach(async ({ portalPage }) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openSidebarApp();
});

test('a poll in one line is taken apart; undone, it stands whole and can be taken apart again', async ({
  quorum,
}) => {
  await pasteInto(quorum.question, 'Pizza or pasta? Pizza / Pasta / Both');
  await expect(quorum.question).toHaveValue('Pizza or pasta?');
  await expect(quorum.answer(1)).toHaveValue('Pizza');
  await expect(quorum.answer(3)).toHaveValue('Both');

  await quorum.press('Undo');
  await expect(quorum.question).toHaveValue('Pizza or pasta? Pizza / Pasta / Both');
  await expect(quorum.answer(1)).toHaveValue('');
  await quorum.press('Use as answers');
  await expect(quorum.answer(3)).toHaveValue('Both');
  await quorum.answer(3).fill('Neither');
  await expect(quorum.button('Undo')).toBeHidden();
});

test('lines that may be answers stay whole beside an offer, and one Undo brings text and caret back', async ({
  quorum,
}) => {
  const text = 'Which day\nMon\nTue';
  await pasteInto(quorum.question, text);
  await expect(quorum.question).toHaveValue(text);
  await quorum.question.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 6));
  await quorum.press('Use the lines as answers');

  await expect(quorum.question).toHaveValue('Which day');
  await expect(quorum.answer(1)).toHaveValue('Mon');
  await expect(quorum.answer(2)).toHaveValue('Tue');
  await expect(quorum.answer(2)).toBeFocused();
  await quorum.press('Undo');
  await expect(quorum.question).toHaveValue(text);
  await expect(quorum.answer(1)).toHaveValue('');
  await expect(quorum.question).toBeFocused();
  await expect(quorum.question).toHaveJSProperty('selectionStart', 4);
  await expect(quorum.question).toHaveJSProperty('selectionEnd', 6);
});

test('names and times of a chat are kept in sight until one takes them off', async ({ quorum }) => {
  const lines = ['[12:31, 03/09/2026] Anna: Pizza', '[12:32, 03/09/2026] Ben: Sushi'];
  await pasteInto(quorum.answer(1), lines.join('\n'));
  await expect(quorum.answer(1)).toHaveValue(lines[0] ?? '');
  await quorum.press('Without names and times');

  await expect(quorum.answer(1)).toHaveValue('Pizza');
  await expect(quorum.answer(2)).toHaveValue('Sushi');
  await quorum.press('Undo');
  await expect(quorum.answer(2)).toHaveValue(lines[1] ?? '');
  await expect(quorum.answer(2)).toBeFocused();
});

test('a chat of more lines than answers fits in once its names are gone; Undo keeps what had no room', async ({
  quorum,
}) => {
  const names = ['Anna', 'Ben', 'Cara', 'Dan', 'Eva', 'Finn'];
  const chat = names.map((name, at) => `${name}, [03.09.2026 12:3${at}]\nDish ${at}`);
  await pasteInto(quorum.answer(1), chat.join('\n\n'));
  await expect(quorum.frame.getByText(/2 more are kept here/)).toBeVisible();
  await quorum.press('Without names and times');

  await expect(quorum.answer(6)).toHaveValue('Dish 5');
  await quorum.press('Undo');
  await expect(quorum.answer(1)).toHaveValue('Anna, [03.09.2026 12:30]');
  await expect(quorum.frame.getByText(/2 more are kept here/)).toBeVisible();
});
