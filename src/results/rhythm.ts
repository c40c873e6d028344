import type { PortalErrorKind } from '../bitrix24/portal-error.ts';

/** What the last attempt to refresh came to: 'none' is success, null that there was none yet. */
export type Trouble = PortalErrorKind | 'none';

/** Where a poll on screen stands in time, all in milliseconds. */
export interface Moment {
  /** Since the screen was opened or its person last did something to the poll. */
  readonly sinceAction: number;
  /** Since numbers last came. */
  readonly sinceNumbers: number;
  readonly trouble: Trouble;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST = 5 * MINUTE;

/** Failures that no repetition heals; the person may still ask again. */
const FINAL: ReadonlySet<Trouble> = new Set([
  'not-found',
  'no-access',
  'forbidden',
  'no-method',
  'scope',
  'plan',
  'token',
]);

/** True when the portal has said its last word: nothing is asked again by itself. */
export function isFinal(trouble: Trouble): boolean {
  return FINAL.has(trouble);
}

/**
 * Milliseconds to the next refresh of a poll on screen, false for never by itself.
 * 5 s for the first minute, 15 s up to five minutes, then 30 s; after the portal has asked for less (everybody behind
 * one office address shares 2 requests a second, docs/platform.md) twice as long each time, up to five minutes.
 */
export function pauseBeforeRefresh({ sinceAction, sinceNumbers, trouble }: Moment): number | false {
  if (isFinal(trouble)) return false;
  const calm = sinceAction < MINUTE ? 5 * SECOND : sinceAction < 5 * MINUTE ? 15 * SECOND : 30 * SECOND;
  if (trouble === 'none') return calm;
  if (trouble !== 'busy' && trouble !== 'overload') return Math.max(calm, 15 * SECOND);
  return Math.min(Math.max(30 * SECOND, sinceNumbers), LONGEST);
}
