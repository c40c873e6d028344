/** Fills by a request at a time and leaks steadily. */
export interface Bucket {
  /** @returns false when one more does not fit; it is not counted then. `now` in ms. */
  pour(now: number): boolean;
}

/** `burst` fit in at once, `perSecond` leak out. */
export function createBucket({ burst, perSecond }: { burst: number; perSecond: number }): Bucket {
  let level = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    pour(now) {
      const leaked = Math.max(0, ((now - lookedAt) / 1000) * perSecond);
      level = Math.max(0, level - leaked);
      lookedAt = now;
      if (level + 1 > burst) return false;
      level += 1;
      return true;
    },
  };
}
