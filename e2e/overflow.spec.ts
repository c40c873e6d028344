import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { havePolls } from './past-polls.ts';

/** Whatever catalogues there are, by Bitrix24's codes. */
const LANGUAGES = readdirSync('src/i18n')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const WIDTHS = [320, 1024];
/** A test for each, so that two workers share them. */
const GROUPS = [0, 5, 10, 15].map((from) => LANGUAGES.slice(from, from + 5));

const QUESTION = 'Where?';

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
      await expectNothingCut(page, `${lang}: the empty form`);
      await question.press('Control+Enter');
      await expect(frame.locator('[aria-invalid=true]').first()).toBeAttached();
      await expectNothingCut(page, `${lang}: a form with complaints`);
      await frame.getByRole('tab').last().press('Enter');
      const listed = frame.getByRole('button', { name: QUESTION });
      await expect(listed).toBeVisible();
      await expectNothingCut(page, `${lang}: my polls`);
      await listed.press('Enter');
      await expect(frame.getByRole('heading', { name: QUESTION })).toBeVisible();
      await expectNothingCut(page, `${lang}: the results`);
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

async function expectNothingCut(page: Page, where: string): Promise<void> {
  const frame = page.frameLocator('iframe[title="Quorum"]');
  await expect(frame.getByRole('button').first()).toBeVisible();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1400 });
    await expect.soft
      .poll(() => frame.locator('body').evaluate(cutIn), { message: `${where}, ${width} px`, timeout: 3000 })
      .toEqual([]);
  }
}

/**
 * Runs in the page: what scrolls sideways, the texts that stick out of what is around them, the words that had to break
 * in the middle, and the placeholders that their field cuts off.
 */
function cutIn(body: HTMLElement): string[] {
  const page = body.ownerDocument;
  const root = page.documentElement;
  const cut = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
  const texts = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const around = node.parentElement;
    const text = node.textContent ?? '';
    if (around === null || text.trim() === '' || !around.checkVisibility()) continue;
    // What is for screen readers alone is a pixel wide; an ellipsis shortens on purpose.
    if (around.closest('.sr-only, [style*="clip"]') || getComputedStyle(around).textOverflow === 'ellipsis')
      continue;
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const box = (around.closest('button, label, [role=tab], h1, h2, p') ?? around).getBoundingClientRect();
    if (left < Math.max(box.left, 0) - 1 || right > Math.min(box.right, root.clientWidth) + 1) cut.push(text);
    // Chinese, Japanese and Thai put no spaces between words and may break nearly anywhere.
    for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(word[0])) continue;
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) cut.push(`${word[0]}, broken`);
    }
  }
  const pen = page.createElement('canvas').getContext('2d');
  for (const field of page.querySelectorAll<HTMLInputElement>('input[placeholder]:placeholder-shown')) {
    if (pen === null || !field.checkVisibility()) continue;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    pen.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (pen.measureText(field.placeholder).width > room + 1) cut.push(`${field.placeholder}, in its field`);
  }
  return cut;
}
