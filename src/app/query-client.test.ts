import { describe, expect, it } from 'vitest';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import { mayRetry } from '../refresh/refreshing.ts';
import { createQueryClient } from './query-client.ts';

const failure = (code: string, status: number) => new PortalError({ method: 'im.recent.list', code, status });

describe('a read that failed', () => {
  it.each([
    ['a lost network', failure('NETWORK_ERROR', 0)],
    ['a time-out', failure('REQUEST_TIMEOUT', 0)],
    ['an error inside the portal', failure('INTERNAL_SERVER_ERROR', 500)],
    ['too many requests', failure('QUERY_LIMIT_EXCEEDED', 503)],
  ])('is tried twice more after %s', (_, error) => {
    expect([0, 1, 2].map((failures) => mayRetry(failures, error))).toEqual([true, true, false]);
  });

  it.each([
    ['a refusal', failure('ACCESS_ERROR', 403)],
    ['a missing permission', failure('insufficient_scope', 403)],
    ['an overloaded portal', failure('OVERLOAD_LIMIT', 503)],
    ['a mistake of ours', new TypeError('x is not a function')],
  ])('is not tried again after %s', (_, error) => {
    expect(mayRetry(0, error)).toBe(false);
  });
});

it('writes are never repeated by themselves', () => {
  expect(createQueryClient().getDefaultOptions().mutations?.retry).toBe(false);
});
