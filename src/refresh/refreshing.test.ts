import {
  environmentManager,
  focusManager,
  onlineManager,
  QueryClient,
  QueryObserver,
} from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { Pace } from './refresh-interval.ts';
import { refreshing } from './refreshing.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

const busy = new PortalError({ method: 'im.dialog.get', code: 'QUERY_LIMIT_EXCEEDED', status: 503 });
const offline = new PortalError({ method: 'im.dialog.get', code: 'NETWORK_ERROR', status: 0 });
const gone = new PortalError({ method: 'im.dialog.get', code: 'ATTACH_NOT_FOUND', status: 400 });

const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } });

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  queries.mount();
  // Without a window the library takes Node for a server, which refreshes nothing.
  environmentManager.setIsServer(() => false);
});
afterEach(() => {
  queries.clear();
  queries.unmount();
  focusManager.setFocused(undefined);
  vi.useRealTimers();
});

/** A screen that shows a query, and notes when it was read, s since it was opened. */
function open(pace: Pace, answer: () => Error | null = () => null) {
  const readAt: number[] = [];
  const openedAt = Date.now();
  const query = {
    queryKey: [pace],
    queryFn: (): Promise<number> => {
      readAt.push((Date.now() - openedAt) / SECOND);
      const failure = answer();
      return failure === null ? Promise.resolve(readAt.length) : Promise.reject(failure);
    },
  };
  const observer = new QueryObserver(queries, { ...query, ...refreshing(pace, openedAt) });
  const close = observer.subscribe(() => {});
  return {
    readAt,
    close,
    async act() {
      observer.setOptions({ ...query, ...refreshing(pace, Date.now()) });
      await observer.refetch();
    },
  };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a query that refreshes itself', () => {
  it('is read at once, then every 5 s, after a minute every 15 s, after five every 30 s', async () => {
    const { readAt } = open('results');
    await pass(400 * SECOND);
    expect(readAt.slice(0, 4)).toEqual([0, 5, 10, 15]);
    expect(readAt.filter((at) => at >= 60 && at <= 120)).toEqual([60, 75, 90, 105, 120]);
    expect(readAt.slice(-3)).toEqual([330, 360, 390]);
  });

  it('is read every half minute where it is a list', async () => {
    const { readAt } = open('list');
    await pass(95 * SECOND);
    expect(readAt).toEqual([0, 30, 60, 90]);
  });

  it('is read at once after an act, and every 5 s again', async () => {
    const poll = open('results');
    await pass(400 * SECOND);
    const before = poll.readAt.length;
    await poll.act();
    await pass(11 * SECOND);
    expect(poll.readAt.slice(before)).toEqual([400, 405, 410]);
  });

  it('is not read while the page is hidden, and at once when somebody looks again', async () => {
    const { readAt } = open('results');
    await pass(2 * SECOND);
    focusManager.setFocused(false);
    await pass(HOUR);
    expect(readAt).toEqual([0]);
    focusManager.setFocused(true);
    await pass(0);
    expect(readAt).toEqual([0, 3602]);
  });

  it('is read at once when the network is back', async () => {
    let failure: Error | null = null;
    const { readAt } = open('results', () => failure);
    await pass(7 * SECOND);
    failure = offline;
    onlineManager.setOnline(false);
    await pass(4 * SECOND);
    failure = null;
    onlineManager.setOnline(true);
    await pass(0);
    expect(readAt).toEqual([0, 5, 10, 11]);
  });

  it('is read less often while the portal asks for less: twice the wait each time, up to five minutes', async () => {
    let failure: Error | null = null;
    const { readAt } = open('results', () => failure);
    await pass(6 * SECOND);
    failure = busy;
    await pass(1_500 * SECOND);
    const waits = readAt.slice(3).map((at, index) => at - (readAt[index + 2] ?? 0));
    expect(waits).toEqual([30, 35, 70, 140, 280, 300, 300, 300]);
    failure = null;
    await pass(300 * SECOND);
    const count = readAt.length;
    await pass(60 * SECOND);
    expect(readAt.length - count).toBe(2);
  });

  it('does not hurry because somebody looks again while the portal is busy', async () => {
    const { readAt } = open('results', () => busy);
    await pass(2 * SECOND);
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    await pass(20 * SECOND);
    expect(readAt).toEqual([0]);
  });

  it('is not read again after the last word of the portal, unless a person asks', async () => {
    const poll = open('results', () => gone);
    await pass(120 * SECOND);
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    await pass(SECOND);
    expect(poll.readAt).toEqual([0]);
    await poll.act();
    expect(poll.readAt).toHaveLength(2);
  });

  it('asks less than once in ten seconds over eight hours, and leaves no timer behind', async () => {
    const poll = open('results');
    for (let minute = 0; minute < 480; minute += 1) {
      const list = open('list');
      await pass(40 * SECOND);
      if (minute % 7 === 0) focusManager.setFocused(false);
      await pass(20 * SECOND);
      if (minute % 7 === 0) focusManager.setFocused(true);
      list.close();
    }
    expect(poll.readAt.length / (8 * 3_600)).toBeLessThan(0.1);
    poll.close();
    queries.clear();
    expect(vi.getTimerCount()).toBe(0);
  });
});
