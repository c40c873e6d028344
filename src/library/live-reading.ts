import { useState } from 'react';
import { failureOf } from '../bitrix24/door/portal-error.ts';
import type { ReadEnd } from '../live/scheduler.ts';
import { useWatch } from '../live/use-watch.ts';

/** Where the reading of something that refreshes itself stands. */
export interface LiveReading {
  /** When numbers last came, ms since the epoch; 0 = never. */
  readonly updatedAt: number;
  /** Why there are none, or only old ones. */
  readonly error: unknown;
  /** The person asked again, and the answer has not come yet. */
  readonly isTrying: boolean;
  readonly tryAgain: () => void;
}

/** Reads in the rhythm of lists while it is shown. @param read keeps what it has read; throws what the portal said */
export function useLiveReading(
  read: () => Promise<void>,
  isShown = true,
): { readonly reading: LiveReading; readonly actNow: () => Promise<void> } {
  const [updatedAt, setUpdatedAt] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [isTrying, setTrying] = useState(false);

  async function readOnce(): Promise<ReadEnd> {
    try {
      await read();
      setUpdatedAt(Date.now());
      setError(null);
      return 'none';
    } catch (thrown) {
      setError(thrown);
      return failureOf(thrown).kind;
    }
  }

  const actNow = useWatch({ pace: 'list', read: readOnce, isShown });
  const tryAgain = () => {
    setTrying(true);
    void actNow().finally(() => setTrying(false));
  };
  return { reading: { updatedAt, error, isTrying, tryAgain }, actNow };
}
