import { expect, test } from './fixtures.ts';

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
  await expect(frame.getByText('1 голос', { exact: true })).toBeVisible({ timeout: 20_000 });
});

test('a language that Quorum does not speak yet gets English', async ({ portalPage, quorum }) => {
  await portalPage.open('#/app', { lang: 'yy' });
  await expect(quorum.question).toBeVisible();
});
