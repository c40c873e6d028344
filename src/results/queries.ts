import { queryOptions } from '@tanstack/react-query';
import type { PortalRequest } from '../bitrix24/request.ts';
import { getPollWithVoters } from '../bitrix24/vote.ts';

/** What the results screen asks the portal. */
export const pollQueries = {
  /** A poll with the first voters of each answer (none when it is anonymous). */
  withVoters: (request: PortalRequest, messageId: number) =>
    queryOptions({
      queryKey: ['polls', 'with-voters', messageId],
      queryFn: () => getPollWithVoters(request, messageId),
    }),
};
