import { expect, type Locator } from '@playwright/test';
import axe from 'axe-core';

/** What opens waits unseen: a popover for its place, a dialog for the keyboard that its field may open. */
const COMING = '[style*="opacity: 0;"]';

/**
 * What axe finds in an iframe, once nothing there moves; of all its rules, or of those named. It works in the frame
 * itself: the builder for Playwright would open a tab of its own for each run, and take the focus from ours.
 *
 * @returns a line for each finding: the rule and the elements
 */
export async function axeFindings(iframe: Locator, rules: readonly string[]): Promise<string[]> {
  const element = await iframe.elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no frame to look at.');
  await expect(frame.locator(COMING)).toHaveCount(0);
  await frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(async ({ finished }) => finished));
  });
  const isThere = await frame.evaluate(() => 'axe' in globalThis);
  if (!isThere) await frame.evaluate(axe.source);
  const only = rules.length > 0 ? { runOnly: [...rules] } : {};
  const { violations } = await frame.evaluate<axe.AxeResults>(
    `axe.run(document, ${JSON.stringify({ ...only, resultTypes: ['violations'] })})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
