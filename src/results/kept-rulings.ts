import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { keepRulings, readRulings, type RulingChange } from '../bitrix24/rulings.ts';
import { withRuling, type Ruling } from '../poll/rulings.ts';

/** Changes that the portal has not taken; they hold on this page. */
interface Unsaved {
  readonly changes: readonly RulingChange[];
  readonly error: Error;
}

const rulingQueries = {
  all: (request: PortalRequest) =>
    queryOptions({
      queryKey: ['rulings'],
      queryFn: () => readRulings(request),
      staleTime: Infinity,
    }),
  /** Never read, only set. */
  unsaved: queryOptions({
    queryKey: ['rulings', 'unsaved'],
    queryFn: (): Unsaved | null => null,
    enabled: false,
    initialData: null,
  }),
};

/** What I keep about polls, and the way to keep more. */
export interface KeptRulings {
  /** Undefined until they are read. */
  readonly rulings: readonly Ruling[] | undefined;
  /** Why the last changes are not saved. */
  readonly error: Error | null;
  readonly keep: (change: RulingChange) => void;
  /** Once more what is not saved: the same written twice does no harm. */
  readonly tryAgain: () => void;
}

export function useKeptRulings(request: PortalRequest): KeptRulings {
  const queries = useQueryClient();
  const { data: rulings } = useQuery(rulingQueries.all(request));
  const { data: unsaved } = useQuery(rulingQueries.unsaved);
  return {
    rulings,
    error: unsaved?.error ?? null,
    keep: (change) => void keepInMind(request, queries, [change]),
    tryAgain: () => void keepInMind(request, queries, []),
  };
}

/**
 * Keeps changes: on this page at once, on the portal as soon as `after` is over, since two writers of options at one
 * moment lose one's. What the portal does not take stays unsaved, and goes along with the next change.
 */
export async function keepInMind(
  request: PortalRequest,
  queries: QueryClient,
  changes: readonly RulingChange[],
  after: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const { queryKey } = rulingQueries.all(request);
  await queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData(queryKey, (known) => changes.reduce(withRuling, known ?? []));
  await after;
  const unsavedKey = rulingQueries.unsaved.queryKey;
  const all = [...(queries.getQueryData(unsavedKey)?.changes ?? []), ...changes];
  try {
    queries.setQueryData(queryKey, await keepRulings(request, all));
    queries.setQueryData(unsavedKey, null);
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const error = thrown;
    queries.setQueryData(unsavedKey, (): Unsaved | null => ({ changes: all, error }));
  }
}
