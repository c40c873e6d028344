import { useState } from 'react';
import { failureOf, PortalError } from '../bitrix24/portal-error.ts';
import type { PortalRequest } from '../bitrix24/request.ts';
import { getManyWithVoters, type ManyWithVoters } from '../bitrix24/many-with-voters.ts';
import type { ReadEnd } from '../live/scheduler.ts';
import { useWatch } from '../live/use-watch.ts';

/** The polls of one send, with their voters, refreshing themselves while they are looked at. */
export interface ComparedPolls {
  /** By message id: the poll, or why it cannot be had. Empty until they have been read for the first time. */
  readonly polls: ManyWithVoters;
  readonly updatedAt: number;
  readonly error: unknown;
  readonly isTrying: boolean;
  readonly tryAgain: () => void;
}

/** All of them in one batch whenever the page's scheduler says so; deleted ones are asked for once. */
export function useComparedPolls(request: PortalRequest, messageIds: readonly number[]): ComparedPolls {
  const [polls, setPolls] = useState<ManyWithVoters>(new Map());
  const [updatedAt, setUpdatedAt] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [isTrying, setTrying] = useState(false);

  async function read(): Promise<ReadEnd> {
    const asked = messageIds.filter((id) => !isGone(polls.get(id)));
    try {
      const readings = await getManyWithVoters(request, asked);
      setPolls((before) => new Map([...before, ...readings]));
      setUpdatedAt(Date.now());
      setError(null);
      return 'none';
    } catch (thrown) {
      setError(thrown);
      return failureOf(thrown).kind;
    }
  }

  const actNow = useWatch({ pace: 'list', read });
  return {
    polls,
    updatedAt,
    error,
    isTrying,
    tryAgain: () => {
      setTrying(true);
      void actNow().finally(() => setTrying(false));
    },
  };
}

function isGone(reading: unknown): boolean {
  return reading instanceof PortalError && (reading.kind === 'not-found' || reading.kind === 'no-access');
}
