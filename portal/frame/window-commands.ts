import type { Command } from './command.ts';
import { SILENCE } from './command.ts';
import { isRecord, member } from './frame-message.ts';
import type { FrameSize, SliderWish } from './host.ts';

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
    ({ page }, { params }) => {
      const path = member(params, 'path');
      return typeof path === 'string' && path.startsWith('/') && page.openPath(path)
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

function wholeNumber(value: unknown): number {
  return Math.trunc(Number.parseFloat(String(value))) || 0;
}

/** Keys that begin with `bx24_` are the slider's, all others are the new frame's options. */
function sliderWishOf(params: unknown): SliderWish {
  const wished = Object.entries(isRecord(params) ? params : {});
  const own = new Map(wished.filter(([key]) => key.startsWith('bx24_')));
  const title = own.get('bx24_title');
  return {
    title: typeof title === 'string' ? title : '',
    width: wholeNumber(own.get('bx24_width')) || null,
    options: Object.fromEntries(wished.filter(([key]) => !own.has(key))),
  };
}
