import { infiniteQueryOptions, queryOptions, type QueryFunction } from '@tanstack/react-query';
import { someVoters } from '../bitrix24/reads/answer-voters.ts';
import { readLinkCode } from '../bitrix24/reads/link-code.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { getPoll, getPollWithVoters, type PollWithVoters } from '../bitrix24/calls/vote.ts';
import { notePoll } from '../refresh/poll-states.ts';

interface WithVotersQuery {
  readonly queryKey: readonly unknown[];
  readonly queryFn: QueryFunction<PollWithVoters>;
}

/** Voters of each answer that come with the poll: their faces stand beside it. */
const FACES = 10;

/** What the results screen asks the portal. */
export const pollQueries = {
  /** A poll with the first voters of each answer (none when it is anonymous). */
  withVoters: (request: PortalRequest, messageId: number): WithVotersQuery => ({
    queryKey: ['polls', 'with-voters', messageId],
    queryFn: async ({ client }) => {
      const read = await request.ask(getPollWithVoters(messageId, FACES));
      notePoll(client, read.poll);
      return read;
    },
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
  /** What another poll asks; that does not change. */
  question: (request: PortalRequest, messageId: number) =>
    queryOptions({
      queryKey: ['polls', 'question', messageId],
      queryFn: async () => (await request.ask(getPoll(messageId))).question,
      staleTime: Infinity,
    }),
  /** What links to polls are built with, null where this portal opens none. */
  linkCode: (request: PortalRequest) =>
    queryOptions({
      queryKey: ['link-code'],
      // A post without a link is a post all the same.
      queryFn: () => readLinkCode(request).catch(() => null),
      staleTime: Infinity,
    }),
};
