import type { Surroundings } from './scheduler.ts';

/** A browser whose time passes when a test says so. */
export interface FakeSurroundings extends Surroundings {
  /** Lets time pass, timer by timer, with everything that hangs on it. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly hide: () => void;
  readonly show: () => void;
  readonly comeOnline: () => void;
  /** Timers and listeners that are there now. */
  readonly held: () => { readonly timers: number; readonly listeners: number };
}

export function fakeSurroundings(): FakeSurroundings {
  let now = 1_000_000;
  let isHidden = false;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    isHidden: () => isHidden,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
    hide() {
      isHidden = true;
      tell();
    },
    show() {
      isHidden = false;
      tell();
    },
    comeOnline: tell,
    held: () => ({ timers: timers.size, listeners: listeners.size }),
  };
}

/** Lets every promise that can go on do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
