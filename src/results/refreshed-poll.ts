import type { PollWithVoters } from '../bitrix24/calls/vote.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { useRefreshed, type Refreshed } from '../refresh/use-refreshed.ts';
import { pollQueries } from './queries.ts';

export type RefreshedPoll = Refreshed<PollWithVoters>;

/** The poll of a message with the first voters of each answer, as long as it is looked at. */
export function useRefreshedPoll(request: PortalRequest, messageId: number): RefreshedPoll {
  return useRefreshed(pollQueries.withVoters(request, messageId), { pace: 'results' });
}
