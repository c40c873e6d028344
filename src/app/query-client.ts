import { QueryClient } from '@tanstack/react-query';
import { mayRetry } from '../refresh/refreshing.ts';

/** Drop unused entries after five minutes: going back is still instant, and a page left open for days stays small. */
const KEPT_FOR = 5 * 60_000;

/**
 * One cache for the page. What is live refreshes by its own rhythm, so nothing is fetched because a window got focus.
 * Reads are tried again where a moment may help; writes never are: each has its own way to be safe.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // 'always': without a network a query shall fail and say so, not wait in silence.
      queries: { gcTime: KEPT_FOR, retry: mayRetry, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
