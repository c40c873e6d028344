const TIME = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });
const SHORT_DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });

/** 14:05 */
export function timeOf(at: number): string {
  return TIME.format(at);
}

/** "Today", "Yesterday" or "12 October". */
export function dayOf(at: number, now = Date.now()): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0) return 'Today';
  return days === 1 ? 'Yesterday' : DAY.format(at);
}

/** The time of what is of today, the day of all else. */
export function shortDate(at: number, now = Date.now()): string {
  return dayNumber(at) === dayNumber(now) ? timeOf(at) : SHORT_DAY.format(at);
}

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function dayNumber(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / 86_400_000);
}
