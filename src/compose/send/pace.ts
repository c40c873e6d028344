import type { PortalError } from '../../bitrix24/door/portal-error.ts';

/** How fast a run sends: as fast as it can until the portal asks for less, then slower, and gently faster again. */
export interface Pace {
  /** The pause before the next poll, ms. */
  readonly gap: () => number;
  /** The portal is busy. @returns when to go on, ms epoch */
  readonly hold: (error: Pick<PortalError, 'status'>, now: number) => number;
  /** A call went through. */
  readonly ease: () => void;
}

const SECOND = 1_000;
/** 50 requests of one's own are forgotten after 25 s (docs/platform.md, 4.2), but colleagues make some as well. */
const REQUESTS = { first: 5 * SECOND, longest: 60 * SECOND };
/** Operating time comes back within ten minutes, and nobody tells us when. */
const OPERATING_TIME = { first: 10 * SECOND, longest: 300 * SECOND };
const SLOWEST = 8 * SECOND;

export function createPace(): Pace {
  let gap = 0;
  let holds = 0;
  return {
    gap: () => gap,
    hold({ status }, now) {
      const { first, longest } = status === 429 ? OPERATING_TIME : REQUESTS;
      const pause = Math.min(first * 2 ** holds, longest);
      holds += 1;
      gap = Math.min(Math.max(gap * 2, SECOND), SLOWEST);
      return now + pause;
    },
    ease() {
      holds = 0;
      gap = gap < 200 ? 0 : gap * 0.8;
    },
  };
}
