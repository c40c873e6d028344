import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectNothingCut, GROUPS } from './nothing-cut.ts';
import { havePolls } from '../past-polls.ts';

const QUESTION = 'Where?';

// Things are waited for with `waitFor`, which sees them at once; `expect` looks again after 100, 250 and 500 ms, and
// there are some 700 waits in all.

for (const group of GROUPS) {
  test(`${group.join(', ')} need no more room than there is`, async ({ page, portal, portalPage }) => {
    test.setTimeout(120_000);
    havePolls(portal, [
      { chat: 91, question: QUESTION, answers: ['Lisbon', 'Tbilisi'], ballots: [[8, 0]], send: 'a' },
      { chat: 92, question: 'When?', ballots: [[8, 0]], end: 'closed', send: 'b' },
    ]);
    const frame = page.frameLocator('iframe[title="Quorum"]');
    for (const lang of group) {
      await page.goto('about:blank');
      await portalPage.open('#/app', { lang });
      // By keys and places: no name is the same in two languages.
      const question = frame.locator('textarea').first();
      await question.waitFor();
      await expectNothingCut(page, `${lang}: the empty form`);
      await question.press('Control+Enter');
      await frame.locator('[aria-invalid=true]').first().waitFor({ state: 'attached' });
      await expectNothingCut(page, `${lang}: a form with complaints`);
      await frame.getByRole('tab').last().press('Enter');
      const listed = frame.getByRole('button', { name: QUESTION });
      await listed.waitFor();
      await expectNothingCut(page, `${lang}: my polls`);
      await listed.press('Enter');
      await frame.getByRole('heading', { name: QUESTION }).waitFor();
      await expectNothingCut(page, `${lang}: the results`);
      await expectDialogsFit(page, lang);
      await portalPage.open('#/chat/chat91/app', { lang, width: 320 });
      const tabs = frame.getByRole('tablist');
      await expect.soft
        .poll(() => tabs.evaluate((list) => list.scrollWidth - list.clientWidth), {
          message: `${lang}: both tabs in a chat's sidebar`,
        })
        .toBe(0);
    }
  });
}

/** What opens over the results of a poll of one's own: by which keys, and what is in it once it has been read. */
const DIALOGS: Readonly<
  Record<string, { readonly in: string; readonly open: (frame: FrameLocator) => Promise<void> }>
> = {
  voters: {
    in: '[role=option]',
    open: (frame) => frame.getByRole('button', { name: /Lisbon/ }).press('Enter'),
  },
  // Beside "Who hasn’t voted", which opens and closes.
  remind: { in: 'textarea', open: (frame) => frame.locator('[aria-expanded] + button').press('Enter') },
  post: { in: 'button + button', open: (frame) => act(frame, 1) },
  close: { in: 'button + button', open: (frame) => act(frame, -2) },
  copy: { in: 'textarea', open: (frame) => choose(frame, 0) },
  rule: { in: '[type=radio]', open: (frame) => choose(frame, 1) },
  delete: { in: 'button + button', open: (frame) => choose(frame, -1) },
};

async function expectDialogsFit(page: Page, lang: string): Promise<void> {
  const frame = page.frameLocator('iframe[title="Quorum"]');
  // What holds a menu is a dialog as well, but no section.
  const dialog = frame.locator('section[role$=dialog]');
  for (const menu of [DOWNLOAD, MORE]) {
    await act(frame, menu);
    await frame.getByRole('menuitem').first().waitFor();
    await expectNothingCut(page, `${lang}: the menu at ${menu}`);
    await page.keyboard.press('Escape');
  }
  for (const [name, { in: inside, open }] of Object.entries(DIALOGS)) {
    await open(frame);
    await dialog.locator(inside).first().waitFor({ state: 'attached' });
    await expectNothingCut(page, `${lang}: ${name}`);
    // A question has the focus on the answer that changes nothing.
    await page.keyboard.press((await dialog.getAttribute('role')) === 'dialog' ? 'Escape' : 'Enter');
    await dialog.waitFor({ state: 'hidden' });
  }
}

const DOWNLOAD = 2;
const MORE = -1;

/** Vote, Post results to chat, Download, Close poll, More actions. */
function act(frame: FrameLocator, place: number): Promise<void> {
  return frame.locator('[data-actions]').getByRole('button').nth(place).press('Enter');
}

/** Copy as text, Decision rule, Delete poll. */
async function choose(frame: FrameLocator, place: number): Promise<void> {
  await act(frame, MORE);
  await frame.getByRole('menuitem').nth(place).press('Enter');
}
