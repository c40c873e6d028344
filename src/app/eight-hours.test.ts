import { environmentManager, QueryObserver, type QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answeringRequest } from '../testing/answering-request.ts';
import { wireAnswer, wireAttach, wireQuestion } from '../testing/sample-attach.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { refreshing } from '../refresh/refreshing.ts';
import { leftQueries } from '../results/turnout/turnout-queries.ts';
import { pollQueries } from '../results/queries.ts';
import { createQueryClient } from './query-client.ts';

const MINUTE = 60_000;

const EIGHT_HOURS = 480 * MINUTE;

/** Twenty polls are opened one after the other, and in all of them somebody votes between any two readings. */
const OPEN_FOR = 24 * MINUTE;

beforeEach(() => {
  vi.useFakeTimers();
  // Without a window the library takes Node for a server, which refreshes nothing.
  environmentManager.setIsServer(() => false);
});
afterEach(() => {
  vi.useRealTimers();
});

test(
  'eight hours of polls that change at every reading do not pile up in the cache',
  { timeout: 30_000 },
  async () => {
    const queries = createQueryClient();
    const { request, asked } = portalWhereEverybodyVotes();
    const sizes: number[] = [];
    for (let opened = 0; opened < EIGHT_HOURS / OPEN_FOR; opened += 1) {
      const screen = openResults(queries, request, 5_000 + opened);
      await vi.advanceTimersByTimeAsync(OPEN_FOR);
      sizes.push(queries.getQueryCache().getAll().length);
      screen.close();
    }
    expect(asked(), 'they were read').toBeGreaterThan(2_000);
    expect(Math.max(...sizes)).toBeLessThan(60);
    expect(Math.max(...sizes.slice(-5))).toBeLessThanOrEqual(Math.max(...sizes.slice(0, 5)));

    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(queries.getQueryCache().getAll()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  },
);

/** What the results screen asks the cache for, as its hooks do: the poll, and everybody who voted. */
function openResults(queries: QueryClient, request: PortalRequest, messageId: number) {
  const { queryKey, queryFn } = pollQueries.withVoters(request, messageId);
  const poll = new QueryObserver(queries, { queryKey, queryFn, ...refreshing('results', Date.now()) });
  const voters = new QueryObserver(queries, leftQueries.voters(request, { messageId, answers: [] }));
  const stops = [
    poll.subscribe(({ data }) => {
      if (data) voters.setOptions(leftQueries.voters(request, data.poll));
    }),
    voters.subscribe(() => {}),
  ];
  return {
    close() {
      for (const stop of stops) stop();
    },
  };
}

/** One more vote each time somebody looks. Without the SDK, which alone would need most of the test's time. */
function portalWhereEverybodyVotes(): { readonly request: PortalRequest; readonly asked: () => number } {
  let asked = 0;
  let votes = 0;
  const voter = { ID: 12, NAME: 'Ben Osei', IMAGE: null, WORK_POSITION: null };
  return {
    asked: () => asked,
    request: answeringRequest((method, params) => {
      asked += 1;
      if (method === 'vote.AttachedVote.getAnswerVoted') return { items: [voter] };
      votes += 1;
      const answers = { '1101': wireAnswer(1101, { COUNTER: `${votes % 50}` }), '1102': wireAnswer(1102) };
      const poll = wireAttach({
        ...params,
        COUNTER: votes,
        QUESTIONS: { '418': wireQuestion({ ANSWERS: answers }) },
      });
      return { ...poll, voted: [] };
    }, 1),
  };
}
