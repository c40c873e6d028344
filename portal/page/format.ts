let zone: string | undefined;

/** Times are told in this zone from now on, an IANA name; '' = the browser's. */
export function tellTimeIn(timeZone: string): void {
  zone = timeZone === '' ? undefined : timeZone;
}

/** 14:05 */
export function timeOf(at: number): string {
  return inZone(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "Today", "Yesterday" or "12 October". */
export function dayOf(at: number, now = Date.now()): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0) return 'Today';
  return days === 1 ? 'Yesterday' : inZone(at, { day: 'numeric', month: 'long' });
}

/** The time of what is of today, the day of all else. */
export function shortDate(at: number, now = Date.now()): string {
  return dayNumber(at) === dayNumber(now) ? timeOf(at) : inZone(at, { day: 'numeric', month: 'short' });
}

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function inZone(at: number, style: Intl.DateTimeFormatOptions, language = 'en'): string {
  return new Intl.DateTimeFormat(language, { ...style, timeZone: zone }).format(at);
}

function dayNumber(at: number): number {
  const day = inZone(at, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE');
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
