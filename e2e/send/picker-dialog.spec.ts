import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';

for (const width of [320, 1024]) {
  test(`in a low frame of ${width} px the picker is a dialog over all of it`, async ({
    page,
    portal,
    portalPage,
    quorum,
  }) => {
    await page.setViewportSize({ width: Math.max(width, 420), height: 520 });
    await portalPage.open('#/chat', { width });
    await portalPage.openAppInSlider();
    await quorum.sendTo.focus();
    await page.keyboard.type('des');

    const dialog = quorum.frame.getByRole('dialog', { name: 'Send to' });
    await expect(dialog).toBeVisible();
    await expect(quorum.sendTo).toHaveCount(1);
    await expect(dialog.getByRole('combobox', { name: 'Send to' })).toHaveValue('des');
    await dialog.getByRole('option', { name: /^Design studio/ }).click();
    await expect(dialog.getByRole('button', { name: 'Remove Design studio' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
    await expect(quorum.chip('Design studio')).toBeVisible();
    await quorum.compose('From a low frame?', ['Yes', 'No']);
    await quorum.send.press('Enter');
    await expect(quorum.results).toBeVisible();
    expect(pollsIn(portal, 92, 'From a low frame?')).toHaveLength(1);
  });
}
