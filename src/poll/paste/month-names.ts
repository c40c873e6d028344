import { foldText } from '../text/search-text.ts';

/** The languages of the interface: a day before a month of theirs is a date. */
const LOCALES = 'ar de en fr hi id it ja kk ms pl pt ru es th tr uk vi zh'.split(' ');

let names: ReadonlySet<string> | null = null;

/** True when a text begins with the name of a month, as it stands behind a day. */
export function isMonth(text: string): boolean {
  names ??= new Set(LOCALES.flatMap(monthsOf));
  const [word = ''] = foldText(text).split(/[ .,]/u);
  return names.has(word);
}

function monthsOf(locale: string): string[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month });
    return Array.from({ length: 12 }, (_, index) => monthOf(format, new Date(2026, index, 1)));
  });
}

function monthOf(format: Intl.DateTimeFormat, day: Date): string {
  const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
  return foldText(name).replace(/\.$/u, '');
}
