const MINUTE = 60_000;
const BASKETS = 10;

/** How long one method has worked for one app in the last ten minutes, kept in a basket a minute. */
export interface OperatingTime {
  spend(now: number, seconds: number): void;
  /** Seconds in the baskets that still count; `now` in ms since the epoch, as everywhere here. */
  used(now: number): number;
  /** When the oldest of them is emptied, s since the epoch; ten minutes from now where all are empty. */
  resetsAt(now: number): number;
}

export function createOperatingTime(): OperatingTime {
  /** Seconds by the number of the minute. */
  const baskets = new Map<number, number>();

  function empty(now: number): void {
    const oldest = Math.floor(now / MINUTE) - BASKETS;
    for (const minute of baskets.keys()) if (minute <= oldest) baskets.delete(minute);
  }

  return {
    spend(now, seconds) {
      const minute = Math.floor(now / MINUTE);
      if (seconds > 0) baskets.set(minute, (baskets.get(minute) ?? 0) + seconds);
    },
    used(now) {
      empty(now);
      return [...baskets.values()].reduce((sum, seconds) => sum + seconds, 0);
    },
    resetsAt(now) {
      empty(now);
      const oldest = baskets.size === 0 ? Math.floor(now / MINUTE) : Math.min(...baskets.keys());
      return ((oldest + BASKETS) * MINUTE) / 1000;
    },
  };
}
