import { isFinal, pauseBeforeRefresh, type Pace, type Trouble } from './rhythm.ts';

/** What a read came to: 'cancelled' when something of ours took its place. */
export type ReadEnd = Trouble | 'cancelled';

/** Something on screen that wants fresh numbers. */
export interface Watch {
  readonly pace: Pace;
  /** Reads once. Never rejects. `isFirst` until numbers have come. */
  readonly read: (isFirst: boolean) => Promise<ReadEnd>;
}

export interface Watching {
  /** The person acted on it, or asked: read at once, and in the brisk rhythm again. Resolves when it has been read. */
  readonly actNow: () => Promise<void>;
  /** It left the screen. */
  readonly stop: () => void;
}

/** The browser, as far as time and sight go; a fake one in tests. */
export interface Surroundings {
  /** ms since the epoch. */
  readonly now: () => number;
  /** @returns what takes the timer back */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly isHidden: () => boolean;
  /** Tells when the page comes into sight or goes out of it, and when the network is back. @returns the end of it */
  readonly onChange: (listener: () => void) => () => void;
}

export interface Scheduler {
  readonly watch: (watch: Watch) => Watching;
}

/** One thing being watched, and where it stands in time (ms since the epoch). */
interface Watched extends Watch {
  actedAt: number;
  numbersAt: number;
  /** When it was last asked; 0 = at the next occasion. */
  askedAt: number;
  hasNumbers: boolean;
  trouble: Trouble;
  reading: Promise<void> | null;
}

/** What falls due within this time goes in the same moment, ms. */
const TOGETHER = 1_000;

/**
 * One timer for everything on screen, in the rhythm of rhythm.ts. Nothing is asked while the page is hidden; on return
 * and when the network is back, everything at once. When the portal asks one for less, all of them slow down.
 */
export function createScheduler(around: Surroundings): Scheduler {
  const watched = new Set<Watched>();
  let forget: (() => void) | null = null;
  let unsubscribe: (() => void) | null = null;
  /** Since when the portal has asked for less; null while it does not. */
  let busySince: number | null = null;

  function dueAt({ pace, askedAt, actedAt, numbersAt, trouble }: Watched): number {
    if (askedAt === 0) return 0;
    const isHeld = busySince !== null && !isFinal(trouble);
    const pause = pauseBeforeRefresh({
      pace,
      sinceAction: askedAt - actedAt,
      sinceNumbers: askedAt - (busySince ?? numbersAt),
      trouble: isHeld ? 'busy' : trouble,
    });
    return pause === false ? Number.POSITIVE_INFINITY : askedAt + pause;
  }

  function plan(): void {
    forget?.();
    forget = null;
    const idle = [...watched].filter(({ reading }) => reading === null);
    const next = Math.min(...idle.map(dueAt));
    if (around.isHidden() || !Number.isFinite(next)) return;
    forget = around.after(Math.max(0, next - around.now()), readWhatIsDue);
  }

  function readWhatIsDue(): void {
    forget = null;
    const until = around.now() + TOGETHER;
    for (const one of watched) {
      if (one.reading === null && dueAt(one) <= until) void readOne(one);
    }
    plan();
  }

  function readOne(one: Watched): Promise<void> {
    one.askedAt = around.now();
    one.reading = finish(one, one.read(!one.hasNumbers));
    return one.reading;
  }

  async function finish(one: Watched, reading: Promise<ReadEnd>): Promise<void> {
    const end = await reading;
    one.reading = null;
    note(one, end);
    plan();
  }

  function note(one: Watched, end: ReadEnd): void {
    const now = around.now();
    if (end === 'cancelled') {
      one.askedAt = now;
      return;
    }
    one.trouble = end;
    if (end === 'none') {
      one.numbersAt = now;
      one.hasNumbers = true;
      busySince = null;
    }
    if (end === 'busy' || end === 'overload') busySince ??= now;
  }

  /** Into sight, or the network is back: everything that may still change is asked now, unless we are to ask for less. */
  function wake(): void {
    for (const one of watched) {
      const isFresh = one.trouble === 'none' && around.now() - one.askedAt < TOGETHER;
      if (busySince === null && !isFresh && !isFinal(one.trouble)) one.askedAt = 0;
    }
    plan();
  }

  return {
    watch(watch) {
      const now = around.now();
      const one: Watched = {
        ...watch,
        actedAt: now,
        numbersAt: now,
        askedAt: 0,
        hasNumbers: false,
        trouble: 'none',
        reading: null,
      };
      watched.add(one);
      unsubscribe ??= around.onChange(wake);
      plan();
      return {
        async actNow() {
          one.actedAt = around.now();
          // What is on its way may have been asked before the act.
          await one.reading;
          if (!watched.has(one)) return;
          const reading = one.reading ?? readOne(one);
          plan();
          await reading;
        },
        stop() {
          watched.delete(one);
          if (watched.size === 0) {
            unsubscribe?.();
            unsubscribe = null;
          }
          plan();
        },
      };
    },
  };
}
