import type { QueryClient } from '@tanstack/react-query';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { ManyPolls } from '../bitrix24/reads/each-poll.ts';
import type { Poll } from '../poll/poll.ts';
import type { PollState, PollStates } from '../poll/listed-polls.ts';

/**
 * What this page knows of the polls of its lists, by message id: one entry of the cache, kept true by every screen that
 * reads or changes a poll.
 */
export const pollStatesKey = ['polls', 'states'] as const;

/** Another screen has read a poll: the list knows it at once, if there is one. */
export function notePoll(queries: QueryClient, poll: Poll): void {
  const { dataUpdatedAt: updatedAt = 0 } = queries.getQueryState(pollStatesKey) ?? {};
  queries.setQueryData<PollStates>(
    pollStatesKey,
    (states) =>
      states?.has(poll.messageId) ? withReadings(states, new Map([[poll.messageId, poll]])) : states,
    { updatedAt },
  );
}

/** What is known after reading: the last numbers of a poll stay when it can be read no more. */
export function withReadings(states: PollStates, readings: ManyPolls): PollStates {
  const next = new Map(states);
  for (const [id, reading] of readings) {
    const before = states.get(id)?.poll ?? null;
    next.set(id, reading instanceof PortalError ? lost(reading, before) : { kind: 'known', poll: reading });
  }
  return next;
}

/** Those that the portal has said its last word about are not asked for again by themselves. */
export function isWorthAsking(state: PollState | undefined): boolean {
  return state?.kind !== 'deleted' && state?.kind !== 'no-access';
}

function lost({ kind }: PortalError, poll: PollState['poll']): PollState {
  if (kind === 'not-found') return { kind: 'deleted', poll };
  if (kind === 'no-access' || kind === 'forbidden') return { kind: 'no-access', poll };
  return { kind: 'failed', poll };
}
