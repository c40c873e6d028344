const PORTAL_OFFSET_HOURS = 2;

/** A moment in ms as the portal writes it: in its own time zone, with the offset, to the second. */
export function isoDate(milliseconds: number): string {
  const local = new Date(milliseconds + PORTAL_OFFSET_HOURS * 3_600_000);
  return `${local.toISOString().slice(0, 19)}+0${PORTAL_OFFSET_HOURS}:00`;
}

/** Seconds ahead of UTC in a zone at a moment in ms; the portal's own where the zone is ''. */
export function offsetOf(timeZone: string, milliseconds: number): number {
  if (timeZone === '') return PORTAL_OFFSET_HOURS * 3600;
  const whole = Math.floor(milliseconds / 1000) * 1000;
  const there = new Date(whole).toLocaleString('sv-SE', { timeZone });
  return (Date.parse(`${there.replace(' ', 'T')}Z`) - whole) / 1000;
}
