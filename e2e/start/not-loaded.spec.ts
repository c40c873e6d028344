import { expect, test } from '../fixtures.ts';
import { PortalPage } from '../pages/portal-page.ts';
import { Quorum } from '../pages/quorum.ts';

for (const [part, files, lang, title, button] of [
  ['the shell', '/assets/start-app-*.js', 'ru', 'Не удалось загрузить Quorum', 'Повторить'],
  ['everything', '/assets/*.js', 'ru', 'Quorum could not be loaded', 'Try again'],
] as const) {
  test(`a page whose files did not come says so, and asks again: ${part}`, async ({
    appUrl,
    browser,
    portal,
  }) => {
    // A page of its own: the browser reports the missing files in its console.
    const page = await browser.newPage();
    const quorum = new Quorum(page);
    await page.route(appUrl + files, (route) => route.abort());
    await new PortalPage(page, portal.url).open('#/app', { lang });
    await expect(quorum.frame.getByRole('heading', { name: title })).toBeVisible();

    await page.unroute(appUrl + files);
    await quorum.button(button).click();
    await expect(quorum.frame.getByRole('textbox', { name: 'Вопрос' })).toBeVisible();
    await page.close();
  });
}
