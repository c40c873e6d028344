import { isRecord } from './frame-message.ts';
import type { SliderWish } from './host.ts';

/** The colours that a slider's label may have, by name; any other word is taken as CSS. */
const LABEL_GROUNDS: Readonly<Record<string, string>> = {
  aqua: '#06bab1',
  green: '#a5de00',
  orange: '#ffa801',
  brown: '#b57051',
  pink: '#f968b6',
  blue: '#2eceff',
  grey: '#a1a6ac',
  violet: '#6b52cc',
};

/** Keys that begin with `bx24_` are the slider's, all others are the new frame's options (docs/frame.md, 3). */
export function sliderWishOf(params: unknown): SliderWish {
  const wished = Object.entries(isRecord(params) ? params : {});
  const own = new Map(wished.filter(([key]) => key.startsWith('bx24_')));
  const title = own.get('bx24_title');
  return {
    title: typeof title === 'string' ? title : '',
    width: wholeNumber(own.get('bx24_width')) || null,
    leftBoundary: own.has('bx24_leftBoundary') ? wholeNumber(own.get('bx24_leftBoundary')) : null,
    label: labelOf(own.get('bx24_label')),
    options: Object.fromEntries(wished.filter(([key]) => !own.has(key))),
  };
}

function labelOf(wished: unknown): SliderWish['label'] {
  if (!isRecord(wished) || typeof wished['text'] !== 'string') return null;
  const { bgColor, text, color } = wished;
  const ground = typeof bgColor === 'string' ? bgColor : 'aqua';
  return {
    text,
    ground: LABEL_GROUNDS[ground] ?? ground,
    color: typeof color === 'string' ? color : '#ffffff',
  };
}

/** The whole number that a text or number begins with, 0 where it begins with none. */
export function wholeNumber(value: unknown): number {
  return Math.trunc(Number.parseFloat(String(value))) || 0;
}
