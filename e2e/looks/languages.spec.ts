import type { Locator } from '@playwright/test';
import { pollIn, voteAll } from '../ballots.ts';
import { expect, test } from '../fixtures.ts';

test('a Russian portal gets a Russian app, plurals and percent included', async ({
  colleague,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app', { lang: 'ru' });
  const { frame } = quorum;
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ru');
  await frame.getByRole('combobox').first().fill('Product team');
  await quorum.option('Product team').click();
  const [question, first, second] = [
    frame.getByRole('textbox', { name: 'Вопрос' }),
    frame.getByRole('textbox', { name: 'Вариант 1', exact: true }),
    frame.getByRole('textbox', { name: 'Вариант 2', exact: true }),
  ];
  await question.fill('Когда встреча?');
  await first.fill('В понедельник');
  await second.fill('Во вторник');
  await portalPage.page.keyboard.press('Control+Enter');

  await expect(frame.getByRole('heading', { name: 'Когда встреча?' })).toBeVisible();
  await expect(frame.getByText('0 голосов').first()).toBeVisible();
  const ben = await colleague(12);
  await ben.vote('Когда встреча?', ['В понедельник']);
  await quorum.comeOnline();
  await expect(frame.getByText('1 голос', { exact: true })).toBeVisible({ timeout: 20_000 });
});

test('a language that Quorum does not speak yet gets English', async ({ portalPage, quorum }) => {
  await portalPage.open('#/app', { lang: 'yy' });
  await expect(quorum.question).toBeVisible();
});

test('an Arabic portal gets a mirrored app with Latin digits and six plural forms', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app', { lang: 'ar' });
  const { frame } = quorum;
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await frame.getByRole('combobox', { name: 'إرسال إلى' }).fill('Product team');
  await quorum.option('Product team').click();
  await frame.getByRole('textbox', { name: 'السؤال' }).focus();
  const { keyboard } = page;
  const typed = ['أين نجتمع؟', 'الدوحة', 'Tbilisi 2026', 'عمّان'];
  for (const [index, text] of typed.entries()) {
    if (index > 0) await keyboard.press('Enter');
    await keyboard.type(text);
  }
  await keyboard.press('Alt+ArrowUp');
  await expect(frame.getByRole('textbox', { name: 'الإجابة 2', exact: true })).toHaveValue('عمّان');

  const handle = frame.getByRole('button', { name: 'نقل الإجابة 2' });
  expect(await startOf(handle)).toBeGreaterThan(
    await startOf(frame.getByRole('textbox', { name: 'الإجابة 2', exact: true })),
  );
  await keyboard.press('Control+Enter');

  await expect(frame.getByRole('heading', { name: 'أين نجتمع؟' })).toBeVisible();
  const rows = frame.getByRole('region', { name: 'النتائج' }).getByRole('listitem');
  await expect(rows.filter({ hasText: 'عمّان' })).toContainText('لا أصوات');
  const poll = pollIn(portal, 91, 'أين نجتمع؟');
  voteAll(portal, poll, {
    8: 'Tbilisi 2026',
    9: 'عمّان',
    10: 'عمّان',
    11: 'الدوحة',
    12: 'الدوحة',
    13: 'الدوحة',
  });
  await quorum.comeOnline();
  await expect(rows.filter({ hasText: 'الدوحة' })).toContainText('3 أصوات', { timeout: 20_000 });
  await expect(rows.filter({ hasText: 'الدوحة' })).toContainText(/50\P{L}?%/u);
  await expect(rows.filter({ hasText: 'عمّان' })).toContainText('صوتان');
  await expect(rows.filter({ hasText: 'Tbilisi' })).toContainText('صوت واحد');
  await expect(frame.locator('body')).not.toContainText(/[٠-٩]/);
});

/** Where something stands, in px from the left edge of the window. */
async function startOf(place: Locator): Promise<number> {
  return (await place.boundingBox())?.x ?? Number.NaN;
}
