import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../bitrix24/portal-error.ts';
import type { PortalRequest } from '../bitrix24/request.ts';
import type { Poll, Voter } from '../poll/poll.ts';
import { pollQueries } from './queries.ts';
import { pauseBeforeRefresh, type Trouble } from './rhythm.ts';

/** A poll that refreshes itself while it is looked at. */
export interface LivePoll {
  /** Undefined until numbers have come for the first time; kept when refreshing fails. */
  readonly data: { readonly poll: Poll; readonly voters: ReadonlyMap<number, readonly Voter[]> } | undefined;
  /** When those numbers came, ms since the epoch. */
  readonly updatedAt: number;
  /** Why there are none, or only old ones. */
  readonly error: Error | null;
  /** The person asked again, and the answer has not come yet. */
  readonly isTrying: boolean;
  readonly tryAgain: () => void;
}

/** The poll of a message by the rhythm of rhythm.ts; nothing is asked while the page is hidden, at once on return. */
export function useLivePoll(request: PortalRequest, messageId: number): LivePoll {
  const [actedAt, setActedAt] = useState(() => Date.now());
  const [isTrying, setTrying] = useState(false);
  const { data, dataUpdatedAt, error, refetch } = useQuery({
    ...pollQueries.withVoters(request, messageId),
    refetchInterval: ({ state }) =>
      pauseBeforeRefresh({
        sinceAction: Date.now() - actedAt,
        sinceNumbers: Date.now() - state.dataUpdatedAt,
        trouble: troubleOf(state.error),
      }),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: 'always',
  });
  return {
    data,
    updatedAt: dataUpdatedAt,
    error,
    isTrying,
    tryAgain: () => {
      setActedAt(Date.now());
      setTrying(true);
      void refetch().finally(() => setTrying(false));
    },
  };
}

/** What an error means for the rhythm. */
export function troubleOf(error: Error | null): Trouble {
  return error === null ? 'none' : failureOf(error).kind;
}
