/** `part` of `whole` in whole percent: 0 when the whole is 0, never above 100. */
export function percentOf(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.round((100 * part) / whole));
}
