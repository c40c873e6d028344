/** `part` of `whole` in whole percent: 0 when the whole is 0, never above 100, and 100 only when nothing is missing. */
export function percentOf(part: number, whole: number): number {
  if (whole <= 0) return 0;
  return part >= whole ? 100 : Math.min(99, Math.round((100 * part) / whole));
}
