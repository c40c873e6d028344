const CELLS = 10;

/** A bar of ten block characters: no votes no block, and only all of them fill it. */
export function barOf(percent: number): string {
  const whole = Math.round((Math.min(100, Math.max(0, percent)) * CELLS) / 100);
  const filled = percent <= 0 ? 0 : percent >= 100 ? CELLS : Math.min(CELLS - 1, Math.max(1, whole));
  return '█'.repeat(filled) + '░'.repeat(CELLS - filled);
}
