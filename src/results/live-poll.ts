import { CancelledError, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { ReadEnd } from '../live/scheduler.ts';
import { useWatch } from '../live/use-watch.ts';
import type { Poll, Voter } from '../poll/poll.ts';
import { pollQueries } from './queries.ts';

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
  /** Asks now, because the person did something; settles when the answer is there, or did not come. */
  readonly refresh: () => Promise<void>;
}

/** The poll of a message, read by the page's scheduler: it alone decides when. */
export function useLivePoll(request: PortalRequest, messageId: number): LivePoll {
  const queries = useQueryClient();
  const query = pollQueries.withVoters(request, messageId);
  const [isTrying, setTrying] = useState(false);
  const { data, dataUpdatedAt, error } = useQuery({ ...query, enabled: false });

  /** Only the first read is repeated by itself; after that the rhythm is the repetition. */
  async function read(isFirst: boolean): Promise<ReadEnd> {
    try {
      await queries.fetchQuery({ ...query, staleTime: 0, ...(isFirst ? {} : { retry: false }) });
      return 'none';
    } catch (thrown) {
      return thrown instanceof CancelledError ? 'cancelled' : failureOf(thrown).kind;
    }
  }

  const actNow = useWatch({ pace: 'results', read });
  return {
    data,
    updatedAt: dataUpdatedAt,
    error,
    isTrying,
    tryAgain: () => {
      setTrying(true);
      void actNow().finally(() => setTrying(false));
    },
    refresh: actNow,
  };
}
