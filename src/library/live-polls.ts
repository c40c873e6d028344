import { useEffect, useState } from 'react';
import { getPolls } from '../bitrix24/many-polls.ts';
import { failureOf } from '../bitrix24/portal-error.ts';
import type { PortalRequest } from '../bitrix24/request.ts';
import type { ReadEnd } from '../live/scheduler.ts';
import { useWatch } from '../live/use-watch.ts';
import type { PollStates } from '../poll/listed-polls.ts';
import { isWorthAsking, withReadings } from './poll-readings.ts';

/** Many polls that refresh themselves while they are looked at. */
export interface LivePolls {
  readonly states: PollStates;
  /** When numbers last came, ms since the epoch; 0 = never. */
  readonly updatedAt: number;
  /** Why there are none, or only old ones. */
  readonly error: unknown;
  /** The person asked again, and the answer has not come yet. */
  readonly isTrying: boolean;
  readonly tryAgain: () => void;
}

/** The polls of these messages, all of them in one batch whenever the page's scheduler says so. */
export function useLivePolls(
  request: PortalRequest,
  messageIds: readonly number[],
  isShown: boolean,
): LivePolls {
  const [states, setStates] = useState<PollStates>(new Map());
  const [updatedAt, setUpdatedAt] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [isTrying, setTrying] = useState(false);

  async function read(): Promise<ReadEnd> {
    const asked = messageIds.filter((id) => isWorthAsking(states.get(id)));
    try {
      if (asked.length > 0) {
        const readings = await getPolls(request, asked);
        setStates((before) => withReadings(before, readings));
      }
      setUpdatedAt(Date.now());
      setError(null);
      return 'none';
    } catch (thrown) {
      setError(thrown);
      return failureOf(thrown).kind;
    }
  }

  const actNow = useWatch({ pace: 'list', read, isShown });
  const unread = messageIds.filter((id) => !states.has(id)).length;
  useEffect(() => {
    // What has just come into the list does not wait for the rhythm.
    if (isShown && updatedAt > 0 && unread > 0) void actNow();
    // oxlint-disable-next-line react/exhaustive-deps -- only more polls are a reason to ask
  }, [unread]);

  return {
    states,
    updatedAt,
    error,
    isTrying,
    tryAgain: () => {
      setTrying(true);
      void actNow().finally(() => setTrying(false));
    },
  };
}
