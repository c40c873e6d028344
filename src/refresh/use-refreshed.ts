import { useQuery, useQueryClient, type QueryFunction, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pace } from './refresh-interval.ts';
import { mayRetry, refreshing } from './refreshing.ts';

/** Something from the portal that refreshes itself while it is looked at. */
export interface Refreshed<T> {
  /** Undefined until it has come for the first time; kept when refreshing fails. */
  readonly data: T | undefined;
  /** When it came, ms epoch; 0 = never. */
  readonly updatedAt: number;
  /** Why there is nothing, or only old data. */
  readonly error: Error | null;
  /** The person asked again, and the answer has not come yet. */
  readonly isTrying: boolean;
  readonly tryAgain: () => void;
  /** Asks now, because the person did something; settles when the answer is there, or did not come. */
  readonly refresh: () => Promise<void>;
}

/**
 * A query in the rhythm of what is on screen. Give a component that shows something else a key of its own, so that the
 * rhythm begins anew.
 */
export function useRefreshed<T>(
  query: { readonly queryKey: QueryKey; readonly queryFn: QueryFunction<T> },
  { pace, isShown = true }: { readonly pace: Pace; readonly isShown?: boolean },
): Refreshed<T> {
  const queries = useQueryClient();
  const [interestedAt, setInterestedAt] = useState(Date.now);
  const [isTrying, setTrying] = useState(false);
  const { data, dataUpdatedAt, error, refetch } = useQuery({
    ...query,
    ...refreshing(pace, interestedAt),
    enabled: isShown,
    // After the first read the interval is the repetition.
    retry: (failures, failure) =>
      queries.getQueryData(query.queryKey) === undefined && mayRetry(failures, failure),
  });
  const [lastError, setLastError] = useState<Error | null>(null);
  if (error !== null && error !== lastError) setLastError(error);

  async function refresh(): Promise<void> {
    setInterestedAt(Date.now());
    await refetch();
  }

  return {
    data,
    updatedAt: dataUpdatedAt,
    // A query without data loses its error while it is read again; the person is still without data.
    error: data === undefined ? (error ?? lastError) : error,
    isTrying,
    tryAgain: () => {
      setTrying(true);
      void refresh().finally(() => setTrying(false));
    },
    refresh,
  };
}
