import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';

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

test('a held key stays in its field, and acts once', async ({ portal, portalPage, quorum }) => {
  const { keyboard } = portalPage.page;
  const hold = async (key: string, times = 40) => {
    for (let time = 0; time < times; time += 1) await keyboard.down(key);
    await keyboard.up(key);
  };
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('When?', ['Monday at ten', 'Tuesday at ten', 'Wednesday at noon']);
  await quorum.answer(3).focus();
  await hold('Backspace');
  await expect(quorum.answer(3)).toBeFocused();
  await expect(quorum.answer(3)).toHaveValue('');
  await expect(quorum.answer(2)).toHaveValue('Tuesday at ten');

  // A new press takes the empty row away; held on, it leaves the row before as it is.
  await hold('Backspace');
  await expect(quorum.answer(2)).toBeFocused();
  await expect(quorum.answer(2)).toHaveValue('Tuesday at ten');

  await quorum.answer(1).focus();
  await hold('Enter');
  await expect(quorum.answer(2)).toBeFocused();

  await quorum.answer(1).fill('');
  await hold('Backspace');
  await expect(quorum.answer(1)).toBeFocused();
  await expect(quorum.answer(1)).toHaveValue('Tuesday at ten');
  await expect(quorum.question).toHaveValue('When?');

  await quorum.sendTo.focus();
  await keyboard.type('x');
  await hold('Backspace');
  await expect(quorum.sendTo).toBeFocused();
  await hold('Backspace');
  await expect(quorum.chip('Product team')).toBeVisible();

  await quorum.answer(2).fill('Friday');
  await keyboard.down('Control');
  await hold('Enter', 5);
  await keyboard.up('Control');
  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 91, 'When?')).toHaveLength(1);
});

test('the key that ends a composed word does nothing else', async ({ portalPage, quorum }) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('どの日がいい', ['月曜日', '火曜日']);
  for (const field of [quorum.question, quorum.answer(1), quorum.sendTo]) {
    await field.focus();
    for (const key of ['Enter', 'Escape', 'Backspace', 'Tab', 'ArrowDown', ' ']) {
      expect(await composed(field, key), key).toBe(true);
    }
    await expect(field).toBeFocused();
  }
  await expect(quorum.chip('Product team')).toBeVisible();
  await expect(quorum.frame.getByRole('option')).toHaveCount(0);
});

test('Tab goes through every control of an answer, typed in or not', async ({ portalPage, quorum }) => {
  const { keyboard } = portalPage.page;
  await portalPage.open('#/app');
  await quorum.compose('When?', ['Monday', 'Tuesday']);
  const named = (name: string) => quorum.frame.getByRole('button', { name, exact: true });
  await quorum.answer(1).press('End');
  await keyboard.type(' at ten');
  for (const next of [named('Remove answer 1'), named('Move answer 2'), quorum.answer(2)]) {
    await keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await expect(named('Remove answer 1')).toBeFocused();
});

/** A key as Safari says it after the end of a composition. True when nobody has prevented what the browser does. */
function composed(field: Locator, key: string): Promise<boolean> {
  return field.evaluate((element, pressed) => {
    const init = { key: pressed, keyCode: 229, bubbles: true, cancelable: true };
    return element.dispatchEvent(new KeyboardEvent('keydown', init));
  }, key);
}
