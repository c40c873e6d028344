import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { withNotes, type PollNotes } from '../poll/outcome/poll-notes.ts';
import { optionStore } from './option-store.ts';
import { optionsKey, optionsQuery } from './options-query.ts';
import { notesIn, saveNotes, type NotesChange } from './poll-notes.ts';

/** Changes that the portal does not have yet; they hold on this page. */
interface Unsaved {
  readonly changes: readonly NotesChange[];
  /** Why the portal has not taken them; null while they are on their way. */
  readonly error: Error | null;
}

const NOTHING: Unsaved = { changes: [], error: null };

/** Never read, only set. */
const unsavedQuery = queryOptions({
  queryKey: ['unsaved notes'],
  queryFn: (): Unsaved => NOTHING,
  enabled: false,
  initialData: NOTHING,
  gcTime: Infinity,
});

/** My notes about polls, and the way to change them. */
export interface SavedNotes {
  /** Undefined until they are read. */
  readonly notes: readonly PollNotes[] | undefined;
  /** Why the last changes are not saved. */
  readonly error: Error | null;
  readonly save: (change: NotesChange) => void;
  /** Once more what is not saved: the same written twice does no harm. */
  readonly tryAgain: () => void;
}

export function usePollNotes(request: PortalRequest): SavedNotes {
  const queries = useQueryClient();
  const { data: options } = useQuery(optionsQuery(request));
  const { data: unsaved } = useQuery(unsavedQuery);
  return {
    notes: options && unsaved.changes.reduce(withNotes, notesIn(options)),
    error: unsaved.error,
    save: (change) => void saveNotesOfPage(request, queries, [change]),
    tryAgain: () => void saveNotesOfPage(request, queries, []),
  };
}

/**
 * Saves changes: on this page at once, then on the portal. What the portal does not take stays unsaved, and goes along
 * with the next change.
 */
export async function saveNotesOfPage(
  request: PortalRequest,
  queries: QueryClient,
  changes: readonly NotesChange[],
): Promise<void> {
  const { queryKey } = unsavedQuery;
  const before = queries.getQueryData(queryKey)?.changes ?? [];
  const all = [...before, ...changes];
  queries.setQueryData(queryKey, { changes: all, error: null });
  try {
    queries.setQueryData(optionsKey, await saveNotes(optionStore(request), all));
    const saved = new Set(all);
    queries.setQueryData(
      queryKey,
      (now) => now && { ...now, changes: now.changes.filter((one) => !saved.has(one)) },
    );
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const error = thrown;
    queries.setQueryData(queryKey, (now) => now && { ...now, error });
  }
}
