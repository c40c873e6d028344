/**
 * Who wrote a message, and when, as messengers put it into what one copies. Each shape has an example; digits of all
 * scripts count.
 */

/** What a line says about a message. */
export interface Stamp {
  /** All of the stamp, to be named as removed. */
  readonly stamp: string;
  /** The message, when it begins on the same line. */
  readonly text: string;
  /**
   * sure: nothing else is written so. header: the message has to follow below, or this is no stamp.
   * weak: the same, and there have to be two. name: the same, and the message is no item of a list.
   */
  readonly kind: 'sure' | 'header' | 'weak' | 'name';
}

const TIME = String.raw`(?:(?:上午|下午|午前|午後|오전|오후|SA|CH)\s?)?\p{Nd}{1,2}[:.٫h]\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?:[\s\u202f]?(?:[ap]\.?[\s\u202f]?m\.?|ص|م|न|น\.|Uhr|SA|CH|ÖÖ|ÖS))?`;
const NUMERIC_DATE = String.raw`\p{Nd}{1,4}[./\u200f-]{1,2}\s?\p{Nd}{1,2}(?:[./\u200f-]{1,2}\s?\p{Nd}{1,4})?\.?`;
/** `3 Sep 2026`, `Today at`, `Thu`, `2026年9月3日` */
const WORD = String.raw`(?:\p{Nd}{1,4}\.?|\p{L}[\p{L}\p{M}]{0,14}\.?)`;
const WORDY_DATE = String.raw`(?:\p{Nd}{4}年\s?\p{Nd}{1,2}月\s?\p{Nd}{1,2}日|${WORD}(?:[\s,]+${WORD}){0,5})`;
const DATE = String.raw`(?:${NUMERIC_DATE}|${WORDY_DATE})`;
const WHEN = String.raw`(?:${TIME}(?:[,،]?\s+${DATE})?|${DATE}[,،]?\s*${TIME})`;
const DATED = String.raw`(?:${TIME}[,،]?\s+${NUMERIC_DATE}|${NUMERIC_DATE}[,،]?\s+${TIME})`;
const NAME = String.raw`[~\p{L}+@(][^\[\]:\n\t]{0,60}?`;

const SHAPES: readonly { readonly shape: RegExp; readonly kind: Stamp['kind'] }[] = [
  // [12:31, 03/09/2026] Anna: Pizza; [03.09.26, 12:31:05] Anna: Pizza
  { shape: begin(String.raw`\[${WHEN}\]\s*${NAME}\s*:(?=\s|$)`), kind: 'sure' },
  // 03.09.26, 12:31 - Anna: Pizza
  { shape: begin(String.raw`${DATED}\s+[-–—]\s+${NAME}:(?=\s|$)`), kind: 'sure' },
  // 12:31:05 From Anna to Everyone: Pizza
  {
    shape: begin(String.raw`(?:${NUMERIC_DATE}\s+)?${TIME}\s+(?:From|Von|De|От|Da|Od)\s+${NAME}\s*:(?=\s|$)`),
    kind: 'sure',
  },
  // 12:31 <anna> Pizza
  { shape: begin(String.raw`\[?${TIME}\]?\s*<[^<>]{1,40}>`), kind: 'sure' },
  // Anna, [03.09.2026 12:31]: Pizza
  { shape: begin(String.raw`${NAME},?\s*\[${DATED}\]:(?=\s)`), kind: 'sure' },
  // Anna, [03.09.2026 12:31]; Anna [03.09.2026 12:31] #chat91/5120
  { shape: begin(String.raw`${NAME},?\s*\[${DATED}\]:?(?:\s*#\S+)?$`), kind: 'header' },
  // Anna [12:31]; Anna, [3 Sep 2026 at 12:31]
  { shape: begin(String.raw`${NAME},?\s*\[${WHEN}\]:?(?:\s*#\S+)?$`), kind: 'weak' },
  // [12:31] Anna
  { shape: begin(String.raw`\[${WHEN}\]\s*${NAME}$`), kind: 'weak' },
  // Anna — 03/09/2026 12:31; Anna, 12:31 PM; Anna  Thu 12:31 PM
  { shape: begin(String.raw`${NAME}(?:\s+[—–-]\s+|,\s+|\s{2,})${WHEN}$`), kind: 'weak' },
  // Anna 12:31 PM
  { shape: begin(String.raw`${NAME}\s(?:${DATED}|${TIME})$`), kind: 'weak' },
];

/** `Anna:` above what Anna wrote. */
const NAME_AND_COLON = /^(?!\p{Ll})\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){0,2}:$/u;

const TIME_ALONE = new RegExp(`^(?:${DATED}|${TIME})$`, 'iu');
const NAME_ALONE = /^\p{L}[^[\]:\n?]{0,40}$/u;

/** A stamp is no longer than this; whole books are pasted. */
const STAMP_MAX = 160;

/** The stamp that a line begins with. */
export function stampOf(line: string): Stamp | null {
  const text = line.replace(/^>{1,2}\s?/u, '').replace(/^\[\u2060/u, '[');
  const start = text.slice(0, STAMP_MAX);
  for (const { shape, kind } of SHAPES) {
    const stamp = shape.exec(start)?.[0];
    const isWhole = kind === 'sure' || stamp?.length === text.length;
    if (stamp !== undefined && isWhole) return { stamp, text: text.slice(stamp.length).trim(), kind };
  }
  return NAME_AND_COLON.test(start) ? { stamp: text, text: '', kind: 'name' } : null;
}

/** A name above a time: Slack's two lines. */
export function isNameOverTime(name: string, time: string): boolean {
  return NAME_ALONE.test(name) && isTime(time);
}

/** True for a line that says when, and nothing else. */
export function isTime(line: string): boolean {
  return line.length <= STAMP_MAX && TIME_ALONE.test(line);
}

function begin(shape: string): RegExp {
  return new RegExp(`^${shape}`, 'iu');
}
