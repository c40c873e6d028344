import { failing } from '../bitrix24/door/portal-error-kind.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import { failureKind, isFinal, refreshInterval, type Pace } from './refresh-interval.ts';

/** As much of a query as its rhythm needs. */
interface QueryLike {
  readonly state: {
    readonly dataUpdatedAt: number;
    readonly errorUpdatedAt: number;
    readonly error: Error | null;
  };
}

/** What has just been asked is not asked again because the window came back, ms. */
const FRESH = 1_000;

/**
 * Options of a query that refreshes itself while it is observed, in the rhythm of refresh-interval.ts. Nothing is asked
 * while the page is hidden; on return, and when the network is back, at once. After a busy portal nobody hurries.
 * @param interestedAt when somebody opened the screen, or last did something to what it shows; ms epoch
 */
export function refreshing(pace: Pace, interestedAt: number) {
  return {
    staleTime: 0,
    refetchOnMount: 'always',
    refetchInterval: ({ state }: QueryLike) => intervalAfter(state, pace, interestedAt),
    refetchOnWindowFocus: (query: QueryLike) => onReturn(query),
    refetchOnReconnect: (query: QueryLike) => onReturn(query),
  } as const;
}

/** Whether a read that failed so often is tried again at once: up to twice, where a moment may heal it. */
export function mayRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof PortalError && failing(error.kind).healedBy === 'moment';
}

function intervalAfter(state: QueryLike['state'], pace: Pace, interestedAt: number): number | false {
  const asked = Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
  return refreshInterval({
    pace,
    sinceAction: asked - interestedAt,
    sinceNumbers: asked - Math.max(state.dataUpdatedAt, interestedAt),
    failure: lastFailure(state),
  });
}

function onReturn({ state }: QueryLike): 'always' | false {
  const failure = lastFailure(state);
  const isHeld = failure === 'busy' || failure === 'overload' || isFinal(failure);
  const isFresh = failure === 'none' && Date.now() - state.dataUpdatedAt < FRESH;
  return isHeld || isFresh ? false : 'always';
}

/** What the last read came to. While a query without data is read again, it has lost its error: the time has not. */
function lastFailure({ dataUpdatedAt, errorUpdatedAt, error }: QueryLike['state']) {
  return errorUpdatedAt > dataUpdatedAt ? failureKind(error) : 'none';
}
