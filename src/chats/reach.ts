/**
 * How far the picker has looked for what is typed: at everything, not yet at everything,
 * at as many dialogs as it ever looks at, or only at what came before a request failed.
 */
export type Reach = 'all' | 'looking' | 'limit' | 'failed';

/** What the picker's requests are at. */
export interface Looking {
  /** There are pages that it has not fetched but will. */
  readonly hasNextPage: boolean;
  /** The portal has more dialogs than were fetched, wanted or not. */
  readonly hasMore: boolean;
  /** The portal's search has not answered yet. */
  readonly searching: boolean;
  /** A page or the search could not be had. */
  readonly failed: boolean;
}

/** The one thing to say about them. */
export function reachOf({ hasNextPage, hasMore, searching, failed }: Looking): Reach {
  if (failed) return 'failed';
  if (hasNextPage || searching) return 'looking';
  return hasMore ? 'limit' : 'all';
}
