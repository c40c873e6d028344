import { readdirSync } from 'node:fs';
import type { FrameLocator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Whatever catalogues there are, by Bitrix24's codes. */
const LANGUAGES = readdirSync('src/i18n')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const POLL = { question: 'Where?', answers: ['Lisbon', 'Tbilisi'] };

for (const width of [320, 1024]) {
  test(`at ${width} px no language needs more room than there is`, async ({ page, portalPage }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 1400 });
    const frame = page.frameLocator('iframe[title="Quorum"]');
    for (const lang of LANGUAGES) {
      await page.goto('about:blank');
      await portalPage.open('#/app', { lang });
      await expectNothingCut(frame, `${lang}: the empty form`);
      // By keys, from the top: no name is the same in two languages.
      const fields = frame.locator('textarea, input[type=text]').and(frame.getByRole('textbox'));
      await fields.nth(0).fill(POLL.question);
      for (const [index, answer] of POLL.answers.entries()) await fields.nth(index + 1).fill(answer);
      await fields.nth(0).press('Control+Enter');
      await expect(frame.locator('[aria-invalid=true]').first()).toBeAttached();
      await expectNothingCut(frame, `${lang}: a form with a complaint`);
      await frame.getByRole('combobox').first().fill('Product team');
      await frame.getByRole('option', { name: /^Product team/ }).click();
      await fields.nth(0).press('Control+Enter');
      await expect(frame.getByRole('heading', { name: POLL.question })).toBeVisible();
      await expectNothingCut(frame, `${lang}: the results`);
    }
  });
}

async function expectNothingCut(frame: FrameLocator, where: string): Promise<void> {
  await expect(frame.getByRole('button').first()).toBeVisible();
  await expect.poll(() => frame.locator('body').evaluate(cutIn), { message: where }).toEqual([]);
}

/** Runs in the page: what scrolls sideways, and the texts that stick out of, or are cut by, what is around them. */
function cutIn(body: HTMLElement): string[] {
  const root = body.ownerDocument.documentElement;
  const sideways = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const around = node.parentElement;
    if (around === null || (node.textContent ?? '').trim() === '' || !around.checkVisibility()) continue;
    // What is for screen readers alone is a pixel wide; what ends in an ellipsis is somebody's text, shortened on purpose.
    if (around.closest('.sr-only, [style*="clip"]') || getComputedStyle(around).textOverflow === 'ellipsis')
      continue;
    const range = body.ownerDocument.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const box = (around.closest('button, label, [role=tab], h1, h2, p') ?? around).getBoundingClientRect();
    const isOut = left < box.left - 1 || right > box.right + 1 || left < -1 || right > root.clientWidth + 1;
    if (isOut) cut.push(node.textContent ?? '');
  }
  return [...sideways, ...cut];
}
