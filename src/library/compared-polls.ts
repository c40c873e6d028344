import { useState } from 'react';
import { getPollWithVoters, VOTERS_WITH_POLL_MAX } from '../bitrix24/calls/vote.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { readVoters } from '../bitrix24/reads/voters.ts';
import { areTooMany, keepVoters, type People, type PollReadings } from './compared-voters.ts';
import { useLiveReading, type LiveReading } from './live-reading.ts';

/** The polls of one send, with their voters, refreshing themselves while they are looked at. */
export interface ComparedPolls extends LiveReading {
  /** By message id: the poll, or why it cannot be had. Empty until they have been read for the first time. */
  readonly polls: PollReadings;
  readonly people: People;
}

/** All of them in one batch whenever the page's scheduler says so; deleted ones are asked for once. */
export function useComparedPolls(request: PortalRequest, messageIds: readonly number[]): ComparedPolls {
  const [polls, setPolls] = useState<PollReadings>(new Map());
  const [people, setPeople] = useState<People>({ kind: 'named' });
  const [voters] = useState(() => keepVoters());

  const { reading } = useLiveReading(async () => {
    const asked = messageIds.filter((id) => !isGone(polls.get(id)));
    const read = new Map([
      ...polls,
      ...(await request.askEach(asked, (id) => getPollWithVoters(id, VOTERS_WITH_POLL_MAX))),
    ]);
    const missing = voters.missing(read);
    if (areTooMany(read) || missing.length === 0) {
      setPeople({ kind: areTooMany(read) ? 'too-many' : 'named' });
      setPolls(voters.filled(read));
      return;
    }
    // Later on the numbers wait for their people: a total that leaps up and back again would only puzzle.
    if (polls.size === 0) setPolls(read);
    const error = await name(missing);
    setPolls(voters.filled(read));
    setPeople(error === null ? { kind: 'named' } : { kind: 'partly', error });
  });

  /** @returns why some could not be read */
  async function name(missing: ReturnType<typeof voters.missing>): Promise<PortalError | null> {
    const isFirst = polls.size === 0;
    const count = (percent: number) => isFirst && setPeople({ kind: 'counting', percent });
    count(0);
    try {
      const { answers, failure } = await readVoters(request, missing, count);
      voters.keep(answers);
      return failure;
    } catch (thrown) {
      if (thrown instanceof PortalError) return thrown;
      throw thrown;
    }
  }

  return { ...reading, polls, people };
}

function isGone(reading: unknown): boolean {
  return reading instanceof PortalError && (reading.kind === 'not-found' || reading.kind === 'no-access');
}
