/**
 * Kazakh's own words for time. Chromium says that it knows Kazakh and then writes `1970 M01 1`, `-2 h` and `Thu`: its
 * data leaves the language out. So for Kazakh they are never asked from it.
 */
const ago = { day: 'күн', hour: 'сағат', minute: 'минут', second: 'секунд' } as const;

const weekdays = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'];

/** `қазір`, `кеше`, `3 сағат бұрын`. */
export function kazakhAgo(count: number, unit: keyof typeof ago): string {
  if (count === 0) return 'қазір';
  if (count === 1 && unit === 'day') return 'кеше';
  return `${count} ${ago[unit]} бұрын`;
}

/** `24 сағат`, `7 күн`. */
export function kazakhSpan(count: number, unit: keyof typeof ago): string {
  return `${count} ${ago[unit]}`;
}

/** The name of a day of the week, 0 for Sunday. */
export function kazakhWeekday(day: number): string {
  return weekdays[day] ?? '';
}
