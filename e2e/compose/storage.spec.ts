import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';

const GARBAGE = ['{', 'null', '[]', '{"__proto__":{"current":1}}', '{"current":{"id":7}}', '\u0000\uFFFF'];

for (const [name, portalHost, spoil] of [
  ['forbidden', 'localhost', undefined],
  ['full', '127.0.0.1', fillStorage],
  ['corrupted', '127.0.0.1', undefined],
] as const) {
  test.describe(`where the browser’s storage is ${name}`, () => {
    test.use({ portalHost });

    test('a draft is kept and its poll is sent', async ({ page, portal, portalPage, quorum }) => {
      if (spoil !== undefined) await spoil(page);
      await portalPage.open('#/app');
      await quorum.choose('Product team');
      await quorum.compose('Kept anyway?', ['Yes', 'No']);
      await expect(quorum.frame.getByText('Draft saved')).toBeVisible({ timeout: 20_000 });
      if (name === 'corrupted') {
        await quorum.frame.locator('body').evaluate(() => {
          for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"current":');
        });
      }
      await page.reload();
      await expect(quorum.question).toHaveValue(name === 'corrupted' ? '' : 'Kept anyway?');
      if (name === 'corrupted') {
        await quorum.choose('Product team');
        await quorum.compose('Kept anyway?', ['Yes', 'No']);
      }
      await quorum.send.click();
      await expect(quorum.results).toBeVisible({ timeout: 20_000 });
      expect(pollsIn(portal, 91, 'Kept anyway?')).toHaveLength(1);
    });
  });
}

for (const garbage of GARBAGE) {
  test(`options of the user that hold ${JSON.stringify(garbage)} stop nothing`, async ({
    portal,
    portalPage,
    quorum,
  }) => {
    const month = new Date().toISOString().slice(0, 7);
    const names = [
      'theme',
      'draft:none',
      'draft:chat91',
      `sent:${month}`,
      'sent:',
      '__proto__',
      'constructor',
    ];
    portal.world.app.userOptions.set(7, new Map(names.map((name) => [name, garbage])));
    await portalPage.open('#/app');
    await quorum.choose('Product team');
    await quorum.compose('In spite of it?', ['Yes', 'No']);
    await quorum.send.click();
    await expect(quorum.results).toBeVisible();
    expect(pollsIn(portal, 91, 'In spite of it?')).toHaveLength(1);
  });
}

/** Leaves the app’s origin room for a few characters only, from before its first script. */
async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (globalThis.parent === globalThis.window) return;
    for (let length = 4_194_304; length >= 64; length /= 2) {
      try {
        for (let part = 0; part < 4; part += 1)
          localStorage.setItem(`filler:${length}:${part}`, 'x'.repeat(length));
      } catch {
        // As full as pieces of this size can make it.
      }
    }
  });
}
