import { expect, type Page } from '@playwright/test';
import type { Quorum } from '../pages/quorum.ts';

const WIDTHS = [320, 420, 1024, 1440];
const HEIGHT = 1000;
/** What 200 % leaves of 1280 × 800. */
const ZOOMED = { width: 640, height: 400 };

/**
 * Looks a screen over as it is: at each width, in both themes, it fits and axe finds nothing; it fits at a zoom of
 * 200 % as well, and nothing moves. Less motion is asked for, so no colour is measured on its way to another theme.
 */
export async function lookOver(
  page: Page,
  quorum: Quorum,
  expectNoAxeFindings: (...rules: string[]) => Promise<void>,
): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await expectFits(quorum);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expectNoAxeFindings();
    // A theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeFindings('color-contrast');
  }
  expect(await movements(quorum)).toEqual([]);
  await page.setViewportSize(ZOOMED);
  await expectFits(quorum);
}

/** Nothing scrolls sideways. */
export async function expectFits(quorum: Quorum): Promise<void> {
  const body = quorum.frame.locator('body');
  await expect
    .poll(() =>
      body.evaluate(({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth),
    )
    .toBe(0);
}

/** What runs for longer than an eye can see. */
export function movements(quorum: Quorum): Promise<string[]> {
  return quorum.frame.locator('body').evaluate(({ ownerDocument }) =>
    ownerDocument
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
      )
      .map((animation) => String(Reflect.get(animation, 'animationName') ?? 'transition')),
  );
}
