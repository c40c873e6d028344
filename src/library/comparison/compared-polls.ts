import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getPollWithVoters, VOTERS_WITH_POLL_MAX } from '../../bitrix24/calls/vote.ts';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { readVoters } from '../../bitrix24/reads/voters.ts';
import { useRefreshed, type Refreshed } from '../../refresh/use-refreshed.ts';
import { areTooMany, keepVoters, type People, type PollReadings } from './compared-voters.ts';

/** The polls of one send, with their voters. */
export interface Compared {
  /** By message id: the poll, or why it cannot be had. */
  readonly polls: PollReadings;
  readonly people: People;
}

export type ComparedPolls = Refreshed<Compared>;

/** All of them in one batch, refreshing themselves while they are looked at; deleted ones are asked for once. */
export function useComparedPolls(request: PortalRequest, messageIds: readonly number[]): ComparedPolls {
  const queries = useQueryClient();
  const queryKey = ['polls', 'compared', messageIds] as const;
  const [voters] = useState(() => keepVoters());

  async function read(): Promise<Compared> {
    const before = queries.getQueryData<Compared>(queryKey);
    const asked = messageIds.filter((id) => !isGone(before?.polls.get(id)));
    const fresh = await request.askEach(asked, (id) => getPollWithVoters(id, VOTERS_WITH_POLL_MAX));
    const polls = new Map([...(before?.polls ?? []), ...fresh]);
    const missing = voters.missing(polls);
    if (areTooMany(polls)) return { polls: voters.filled(polls), people: { kind: 'too-many' } };
    if (missing.length === 0) return { polls: voters.filled(polls), people: { kind: 'named' } };
    // Only the first time the numbers are shown without their people: later a total that leaps up and back would puzzle.
    const count = (percent: number): void => {
      if (before === undefined)
        queries.setQueryData<Compared>(queryKey, { polls, people: { kind: 'counting', percent } });
    };
    count(0);
    const error = await readMissing(missing, count);
    return {
      polls: voters.filled(polls),
      people: error === null ? { kind: 'named' } : { kind: 'partly', error },
    };
  }

  /** @returns why some could not be read */
  async function readMissing(
    missing: ReturnType<typeof voters.missing>,
    count: (percent: number) => void,
  ): Promise<PortalError | null> {
    try {
      const { answers, failure } = await readVoters(request, missing, count);
      voters.keep(answers);
      return failure;
    } catch (thrown) {
      if (thrown instanceof PortalError) return thrown;
      throw thrown;
    }
  }

  return useRefreshed({ queryKey, queryFn: read }, { pace: 'list' });
}

function isGone(reading: unknown): boolean {
  return reading instanceof PortalError && (reading.kind === 'not-found' || reading.kind === 'no-access');
}
