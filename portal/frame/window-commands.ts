import type { Command } from './command.ts';
import { SILENCE } from './command.ts';
import { member } from './frame-message.ts';
import type { FrameSize } from './host.ts';
import { isOpenedBy } from './portal-path.ts';
import { sliderWishOf, wholeNumber } from './slider-wish.ts';

/** What an app asks of the page around it: size, title, scrolling, sliders. */
export const windowCommands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'resizeWindow',
    ({ page }, { params }) => {
      const size = sizeOf(params);
      return size === null ? SILENCE : page.resize(size);
    },
  ],
  [
    'setTitle',
    ({ page }, { params }) => {
      const title = member(params, 'title');
      if (typeof title === 'string') page.setTitle(title);
      return params;
    },
  ],
  [
    'setScroll',
    ({ page }, { params }) => {
      page.scrollTo(Math.max(0, Number(member(params, 'scroll')) || 0));
      return params;
    },
  ],
  [
    'reloadWindow',
    ({ page }) => {
      page.reload();
      return SILENCE;
    },
  ],
  ['closeApplication', async ({ page }) => ((await page.close()) ? undefined : SILENCE)],
  [
    'openApplication',
    async ({ page }, { params }) => {
      await page.openSlider(sliderWishOf(params));
      return undefined;
    },
  ],
  [
    'openPath',
    async ({ page, opening: { edition } }, { params }) => {
      if (edition === 'mobile') return { result: 'error', errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE' };
      const path = member(params, 'path');
      return typeof path === 'string' && isOpenedBy(edition, path) && (await page.openPath(path))
        ? { result: 'close' }
        : { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' };
    },
  ],
]);

/** A width other than 100% is a whole number, or 100 where it is none; the height must be above 0. */
function sizeOf(params: unknown): FrameSize | null {
  const width = member(params, 'width');
  const height = wholeNumber(member(params, 'height'));
  if (height <= 0) return null;
  return { width: width === '100%' ? width : Math.max(0, wholeNumber(width)) || 100, height };
}
