import { failing, type PortalErrorKind } from '../bitrix24/door/portal-error-kind.ts';
import { failureOf } from '../bitrix24/door/portal-error.ts';

/** What the last attempt to refresh came to: 'none' is success, null that there was none yet. */
export type RefreshFailure = PortalErrorKind | 'none';

/** How often something wants fresh numbers: the results of one poll, or a list of many. */
export type Pace = 'results' | 'list';

/** Where something on screen stands in time, all in milliseconds. */
export interface Moment {
  readonly pace: Pace;
  /** Since the screen was opened or its person last did something to the poll. */
  readonly sinceAction: number;
  /** Since numbers last came. */
  readonly sinceNumbers: number;
  readonly failure: RefreshFailure;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST = 5 * MINUTE;

/** True when the portal has said its last word: nothing is asked again by itself. */
export function isFinal(failure: RefreshFailure): boolean {
  return failure !== 'none' && ['reload', 'nothing'].includes(failing(failure).healedBy);
}

/**
 * Milliseconds to the next refresh of what is on screen, false for never by itself.
 * Results: 5 s for the first minute, 15 s up to five minutes, then 30 s. Lists: 30 s. After the portal has asked for less (everybody behind
 * one office address shares 2 requests a second, docs/platform.md) twice as long each time, up to five minutes.
 */
export function refreshInterval({ pace, sinceAction, sinceNumbers, failure }: Moment): number | false {
  if (isFinal(failure)) return false;
  const calm = pace === 'list' ? 30 * SECOND : calmPause(sinceAction);
  if (failure === 'none') return calm;
  if (failure !== 'busy' && failure !== 'overload') return Math.max(calm, 15 * SECOND);
  return Math.min(Math.max(30 * SECOND, sinceNumbers), LONGEST);
}

function calmPause(sinceAction: number): number {
  if (sinceAction < MINUTE) return 5 * SECOND;
  return sinceAction < 5 * MINUTE ? 15 * SECOND : 30 * SECOND;
}

/** What an error means for the rhythm. */
export function failureKind(error: Error | null): RefreshFailure {
  return error === null ? 'none' : failureOf(error).kind;
}
