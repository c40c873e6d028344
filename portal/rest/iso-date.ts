const PORTAL_OFFSET_HOURS = 2;

/** A moment in ms as the portal writes it: in its own time zone, with the offset, to the second. */
export function isoDate(milliseconds: number): string {
  const local = new Date(milliseconds + PORTAL_OFFSET_HOURS * 3_600_000);
  return `${local.toISOString().slice(0, 19)}+0${PORTAL_OFFSET_HOURS}:00`;
}
