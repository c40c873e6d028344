import { i18n } from '@lingui/core';
import { kazakhAgo, kazakhSpan, kazakhWeekday } from './kazakh.ts';
import { daysBetween, formatMoment } from './time-zone.ts';

/** What Intl is asked for: numbers and dates in Kazakh look as in Russian (see kazakh.ts). */
function tag(locale: string = i18n.locale): string {
  return locale === 'kk' ? 'ru' : locale;
}

/** A whole or fractional number as the reader writes it: `1,204`, `1 204`. */
export function number(value: number): string {
  return new Intl.NumberFormat(tag()).format(value);
}

/** A percentage given as 0…100 (or more, where several answers are allowed): `58%`, `58 %`. */
export function percent(value: number): string {
  return new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/**
 * How long ago a moment was, in words: `now`, `12 seconds ago`, `2 hours ago`, `yesterday`; a date from a week on.
 * From a day on the person's midnights count, so that `yesterday` is the day that was yesterday.
 * @param at milliseconds since the epoch
 * @param now the same; the clock when left out. A moment ahead of it (clocks differ) counts as now.
 */
export function ago(at: number, now: number = Date.now()): string {
  const passed = Math.max(0, now - at);
  const [unit, length] = units.find(([, size]) => passed >= size) ?? units[3];
  const count = unit === 'day' ? Math.max(1, daysBetween(at, now)) : Math.floor(passed / length);
  if (unit === 'day' && count >= 7) return date(at);
  const said = unit === 'second' && count < 5 ? 0 : count;
  if (i18n.locale === 'kk') return kazakhAgo(said, unit);
  return new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(-said, unit);
}

/** How long something lasts: `1 hour`, `24 hours`; whole days from two on: `7 days`. */
export function span(hours: number): string {
  const isDays = hours >= 48 && hours % 24 === 0;
  const [count, unit] = isDays ? ([hours / 24, 'day'] as const) : ([hours, 'hour'] as const);
  if (i18n.locale === 'kk') return kazakhSpan(count, unit);
  return new Intl.NumberFormat(tag(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** The time of day: `12:40 PM`, `12:40`. `at` in milliseconds since the epoch, by the person's clock (time-zone.ts). */
export function time(at: number): string {
  return formatMoment(at, tag(), { timeStyle: 'short' });
}

/** A day: `Nov 24, 2026`, `24 нояб. 2026 г.`. `at` in milliseconds since the epoch, by the person's clock. */
export function date(at: number): string {
  // A month's name is a word, so in Kazakh a day is all digits.
  return formatMoment(at, tag(), i18n.locale === 'kk' ? numeric : { dateStyle: 'medium' });
}

const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** The name of a day of the week, as within a sentence: `Monday`, `понедельник`. `at` is taken in UTC. */
export function weekday(at: number, locale: string): string {
  if (locale === 'kk') return kazakhWeekday(new Date(at).getUTCDay());
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(at);
}
