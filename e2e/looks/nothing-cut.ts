import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** Whatever catalogues there are, by Bitrix24's codes. */
const LANGUAGES = readdirSync('src/i18n')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** A test for each, so that two workers share them. */
export const GROUPS = [0, 5, 10, 15].map((from) => LANGUAGES.slice(from, from + 5));

/** Of the window. Narrow, a frame has all of it. */
const WIDTHS = [320, 1024];

/** Looks at the frame as it is, at each width; the one that the window has goes first. */
export async function expectNothingCut(page: Page, where: string): Promise<void> {
  const body = page.frameLocator('iframe[title="Quorum"]').locator('body');
  const isNarrow = page.viewportSize()?.width === WIDTHS[0];
  for (const width of isNarrow ? WIDTHS : WIDTHS.toReversed()) {
    await page.setViewportSize({ width, height: 1400 });
    await expect.soft
      .poll(() => body.evaluate(cutIn, width), {
        message: `${where}, ${width} px`,
        timeout: 3000,
        intervals: [20, 50, 100, 250],
      })
      .toEqual([]);
  }
}

/**
 * Runs in the page: what scrolls sideways, the texts that stick out of what is around them, the words that had to break
 * in the middle, and the placeholders and choices that their field cuts off.
 */
function cutIn(body: HTMLElement, width: number): string[] {
  const page = body.ownerDocument;
  const root = page.documentElement;
  if (innerWidth > 320 !== width > 320) return ['not as wide yet'];
  const cut = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
  const holds =
    'button, label, [role=tab], [role=menuitem], h1, h2, p, li, [role=dialog], [role=alertdialog]';
  // A pixel wide, by whatever class or width of the window.
  const isForScreenReaders = (element: Element | null): boolean =>
    element !== null && (element.clientWidth === 1 || isForScreenReaders(element.parentElement));
  const texts = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const around = node.parentElement;
    const text = node.textContent ?? '';
    if (around === null || text.trim() === '' || !around.checkVisibility()) continue;
    if (isForScreenReaders(around) || getComputedStyle(around).textOverflow === 'ellipsis') continue;
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    if (left === right) continue;
    const box = (around.closest(holds) ?? around).getBoundingClientRect();
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
  const isTooLong = (text: string, field: HTMLElement): boolean => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    if (pen === null || !field.checkVisibility()) return false;
    pen.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return pen.measureText(text).width > room + 1;
  };
  for (const field of page.querySelectorAll<HTMLInputElement>('input[placeholder]:placeholder-shown'))
    if (isTooLong(field.placeholder, field)) cut.push(`${field.placeholder}, in its field`);
  // Of the choices, ours: what people call a chat may be as long as they like.
  for (const choice of page.querySelectorAll<HTMLOptionElement>('select > option')) {
    const field = choice.closest('select');
    if (field && isTooLong(choice.text, field)) cut.push(`${choice.text}, in its select`);
  }
  return cut;
}
