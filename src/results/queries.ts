import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { someVoters } from '../bitrix24/answer-voters.ts';
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
  /** All who chose an answer of a public poll, in stretches; read anew each time the list is opened. */
  answerVoters: (
    request: PortalRequest,
    { messageId, answerId }: { readonly messageId: number; readonly answerId: number },
  ) =>
    infiniteQueryOptions({
      queryKey: ['polls', 'answer-voters', messageId, answerId],
      queryFn: ({ pageParam }) => someVoters(request, { messageId, answerId, ...pageParam }),
      initialPageParam: { start: 0, total: 0 },
      getNextPageParam: ({ next, total }) => (next === null ? undefined : { start: next, total }),
      gcTime: 0,
    }),
};
