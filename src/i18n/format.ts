import { i18n } from '@lingui/core';

/** A whole or fractional number as the reader writes it: `1,204`, `1 204`. */
export function number(value: number): string {
  return new Intl.NumberFormat(i18n.locale).format(value);
}

/** A percentage given as 0…100 (or more, where several answers are allowed): `58%`, `58 %`. */
export function percent(value: number): string {
  return new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    value / 100,
  );
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/**
 * How long ago a moment was, in words: `now`, `12 seconds ago`, `2 hours ago`, `yesterday`; a date from a week on.
 * @param at milliseconds since the epoch
 * @param now the same; the clock when left out. A moment ahead of it (clocks differ) counts as now.
 */
export function ago(at: number, now: number = Date.now()): string {
  const passed = Math.max(0, now - at);
  if (passed >= 7 * 86_400_000) return date(at);
  const words = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' });
  const [unit, length] = units.find(([, size]) => passed >= size) ?? units[3];
  const count = Math.floor(passed / length);
  return words.format(unit === 'second' && count < 5 ? 0 : -count, unit);
}

/** The time of day: `12:40 PM`, `12:40`. `at` in milliseconds since the epoch, in the browser's time zone. */
export function time(at: number): string {
  return new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short' }).format(at);
}

/** A day: `Nov 24, 2026`, `24 нояб. 2026 г.`. `at` in milliseconds since the epoch, in the browser's time zone. */
export function date(at: number): string {
  return new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium' }).format(at);
}
