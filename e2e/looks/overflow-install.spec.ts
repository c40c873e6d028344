import { installApp, uninstallApp } from '../../portal/world/installation.ts';
import { expect, test } from '../fixtures.ts';
import { expectNothingCut, GROUPS } from './nothing-cut.ts';

test.use({ firstDay: 'absent' });

const BEN = 12;
const BIND = 'placement.bind';
const REFUSAL = { kind: 'status', status: 200, code: 'INVALID_ERROR_ICON_NAME', times: 1 } as const;

for (const group of GROUPS) {
  test(`the installer in ${group.join(', ')} needs no more room than there is`, async ({
    page,
    portal: { world, faults },
    portalPage,
    installer: { frame },
  }) => {
    test.setTimeout(120_000);
    await page.clock.install();
    // The app is not opened: the last words stay.
    faults.add({ kind: 'stall', method: 'setInstallFinish' });
    for (const lang of group) {
      installApp(world);
      faults.add({ ...REFUSAL, method: BIND });
      faults.add({ kind: 'stall', method: BIND, after: 2, times: 1 });
      world.app.openToEverybody = false;
      await portalPage.open('#/app', { lang });
      // By keys and places: no name is the same in two languages.
      const button = frame.getByRole('button');
      await expect(button).toBeVisible();
      await expectNothingCut(page, `${lang}: the offer`);
      await button.press('Enter');
      await expect(frame.getByText(REFUSAL.code)).toBeVisible();
      await expectNothingCut(page, `${lang}: on its way`);
      faults.release();
      await expect(button).toHaveCount(2);
      await expectNothingCut(page, `${lang}: a step that failed`);
      await button.last().press('Enter');
      const end = frame.getByRole('status');
      await expect(button).toHaveCount(0);
      await expectNothingCut(page, `${lang}: all done`);
      const words = (await end.textContent()) ?? '';
      await page.clock.fastForward(10_000);
      await expect(end).not.toHaveText(words);
      await expectNothingCut(page, `${lang}: done, and not opened`);

      world.app.openToEverybody = true;
      await portalPage.open('#/app', { as: BEN, lang });
      await expect(frame.getByRole('heading')).toHaveCount(2);
      await expectNothingCut(page, `${lang}: for who is no administrator`);
      await page.goto('about:blank');
      uninstallApp(world, { clean: true });
    }
  });
}
