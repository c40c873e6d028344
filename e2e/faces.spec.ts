import { expect, test } from './fixtures.ts';
import { expectFits } from './look-over.ts';

/** From the narrowest sidebar to a wide screen. */
const WIDTHS = [320, 420, 1024, 1440];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    test(`at ${width} px in ${colorScheme} everything fits and axe finds nothing`, async ({
      page,
      portalPage,
      quorum,
      expectNoAxeFindings,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1400 });
      await portalPage.open('#/app');
      await quorum.sendTo.fill('team');
      await expect(quorum.option('Product team')).toBeVisible();
      await expectNoAxeFindings();
      await quorum.option('Product team').click();
      await quorum.sendTo.press('Escape');
      await quorum.compose('Does this fit?', [
        'Yes',
        'A rather long answer that has to break somewhere on a phone',
      ]);
      await expectFits(quorum);
      await expectNoAxeFindings();

      // By key: axe worked in a tab of its own, after which Chromium sends clicks to where the frame ended before.
      await quorum.send.press('Enter');
      await expect(quorum.results).toBeVisible();
      await expectFits(quorum);
      await expectNoAxeFindings();
    });
  }
}

test('errors and refusals are without axe findings as well', async ({
  portal,
  portalPage,
  quorum,
  expectNoAxeFindings,
}) => {
  portal.faults.add({ kind: 'refuse', chatId: 91 });
  await portalPage.open('#/app');
  await quorum.send.click();
  await expectNoAxeFindings();
  await quorum.choose('Product team');
  await quorum.compose('Refused?', ['Yes', 'No']);
  await quorum.send.click();
  await expect(quorum.tryAgain).toBeVisible();
  await expectNoAxeFindings();
});
