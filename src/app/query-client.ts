import { QueryClient } from '@tanstack/react-query';
import { failing } from '../bitrix24/door/portal-error-kind.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';

/** Reads are tried twice more where that may help; writes never are: each has its own way to be safe. */
export function mayRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof PortalError && failing(error.kind).healedBy === 'moment';
}

/** Drop unused entries after five minutes: going back is still instant, and a page left open for days stays small. */
const KEPT_FOR = 5 * 60_000;

/** One cache for the page. What is live refreshes by its own rhythm, so nothing is fetched because a window got focus. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // 'always': without a network a query shall fail and say so, not wait in silence.
      queries: { gcTime: KEPT_FOR, retry: mayRetry, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
