/** The portal's own time: the computer's, moved forward by whoever wants tokens to expire or polls to age. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  advance(milliseconds: number): void;
  /** Back to the computer's time. */
  reset(): void;
}

export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(milliseconds) {
      ahead += milliseconds;
    },
    reset() {
      ahead = 0;
    },
  };
}
