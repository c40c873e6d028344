import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import type { Voter } from '../../poll/poll.ts';
import { pollQueries } from '../queries.ts';

/** Who chose an answer, as far as it is read. */
export interface AnswerVoters {
  /** Undefined before the first page. */
  readonly voters: readonly Voter[] | undefined;
  /** How many there are, by the portal's count. */
  readonly total: number;
  /** Reading goes on. */
  readonly isReading: boolean;
  /** Why it does not. */
  readonly error: Error | null;
  readonly tryAgain: () => void;
}

/** Reads all voters of an answer, one stretch after the other, until the end or the first failure. */
export function useAnswerVoters(
  request: PortalRequest,
  answer: { readonly messageId: number; readonly answerId: number },
): AnswerVoters {
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    pollQueries.answerVoters(request, answer),
  );
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return {
    voters: data && distinct(data.pages.flatMap(({ voters }) => voters)),
    total: data?.pages.at(-1)?.total ?? 0,
    isReading: isFetching,
    error,
    tryAgain: () => {
      void (data === undefined ? refetch() : fetchNextPage());
    },
  };
}

/** Somebody who votes while the pages are read moves others from one page to the next. */
function distinct(voters: readonly Voter[]): readonly Voter[] {
  return [...new Map(voters.map((voter) => [voter.id, voter])).values()];
}
