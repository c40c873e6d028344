import { expect, test } from '../fixtures.ts';

const LUNCH = 'Where shall we have lunch on Friday?';

test('whoever writes to support copies what they need, where a screen failed and from the menu', async ({
  page,
  portal,
  portalPage,
  quorum,
  expectNoAxeFindings,
}) => {
  const text = quorum.frame.getByRole('textbox', { name: 'Diagnostics' });

  await test.step('below what failed', async () => {
    portal.faults.add({
      kind: 'status',
      status: 418,
      code: 'NOT_A_TEAPOT',
      method: 'vote.AttachedVote.getWithVoted',
    });
    await portalPage.open('#/chat/chat91');
    await portalPage.openMessageApp(LUNCH);
    await quorum.press('Copy diagnostics');
    await expect(quorum.status.filter({ hasText: 'Paste it into your message to support' })).toBeVisible();
    await expect(text).toHaveValue(
      /^Quorum \d+\.\d+\.\d+, .*\nBitrix24: own server, http\nOpened from: IM_CONTEXT_MENU/,
    );
    await expect(text).toHaveValue(/ vote\.AttachedVote\.getWithVoted: NOT_A_TEAPOT, status 418, refused/);
    await expectNoAxeFindings();
  });

  await test.step('and it is in the clipboard, without a word or a token of anybody', async () => {
    const copied = await text.inputValue();
    await portalPage.closeSlider();
    await page.getByRole('textbox', { name: 'Message' }).press('ControlOrMeta+V');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(copied);
    expect(copied).not.toMatch(/lunch|[0-9a-f]{16}|localhost/i);
  });

  await test.step('from the menu, selected to be copied by hand where the clipboard is closed', async () => {
    portal.faults.clear();
    await portalPage.open('#/app');
    await quorum.frame.locator('body').evaluate(({ ownerDocument }) => {
      ownerDocument.execCommand = () => false;
    });
    await quorum.press('Theme and help');
    await quorum.frame.getByRole('menuitem', { name: 'Copy diagnostics' }).click();
    const dialog = quorum.frame.getByRole('dialog', { name: 'Diagnostics' });
    await expect(dialog.getByRole('status')).toContainText('press Ctrl+C');
    const selected = await text.evaluate(
      (area) =>
        area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart === area.value.length,
    );
    expect(selected).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
  });
});
