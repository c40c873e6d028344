import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { withNotes, type PollNotes } from '../poll/poll-notes.ts';
import { optionStore } from './option-store.ts';
import { readNotes, saveNotes, type NotesChange } from './poll-notes.ts';

/** Changes that the portal has not taken; they hold on this page. */
interface Unsaved {
  readonly changes: readonly NotesChange[];
  readonly error: Error;
}

const notesQueries = {
  all: (request: PortalRequest) =>
    queryOptions({
      queryKey: ['notes'],
      queryFn: () => readNotes(optionStore(request)),
      staleTime: Infinity,
    }),
  /** Never read, only set. */
  unsaved: queryOptions({
    queryKey: ['notes', 'unsaved'],
    queryFn: (): Unsaved | null => null,
    enabled: false,
    initialData: null,
  }),
};

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
  const { data: notes } = useQuery(notesQueries.all(request));
  const { data: unsaved } = useQuery(notesQueries.unsaved);
  return {
    notes,
    error: unsaved?.error ?? null,
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
  const { queryKey } = notesQueries.all(request);
  await queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData(queryKey, (known) => changes.reduce(withNotes, known ?? []));
  const unsavedKey = notesQueries.unsaved.queryKey;
  const all = [...(queries.getQueryData(unsavedKey)?.changes ?? []), ...changes];
  try {
    queries.setQueryData(queryKey, await saveNotes(optionStore(request), all));
    queries.setQueryData(unsavedKey, null);
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const error = thrown;
    queries.setQueryData(unsavedKey, (): Unsaved | null => ({ changes: all, error }));
  }
}
