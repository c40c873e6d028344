import { expect, test } from 'vitest';
import { recentFailures, withFailure, type Failure } from './failure-log.ts';
import { toPortalError } from './portal-error.ts';

const offline = { method: 'profile', kind: 'offline', code: 'NETWORK_ERROR', status: 0 } as const;
const busy = { method: 'batch', kind: 'busy', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } as const;

test('the newest failure comes first, and a repeated one is counted', () => {
  const log = [offline, busy, offline].reduce<readonly Failure[]>(
    (before, failure, index) => withFailure(before, failure, index),
    [],
  );
  expect(log).toEqual([
    { ...offline, at: 2, times: 2 },
    { ...busy, at: 1, times: 1 },
  ]);
});

test('only ten different failures are kept', () => {
  const codes = Array.from({ length: 12 }, (_, index) => `CODE_${index}`);
  const log = codes.reduce<readonly Failure[]>(
    (before, code, index) => withFailure(before, { ...offline, code }, index),
    [],
  );
  expect(log.map(({ code }) => code)).toEqual(codes.slice(2).toReversed());
});

test('every failure of a call is noted', () => {
  toPortalError({ code: 'NETWORK_ERROR' }, 'im.recent.list');
  expect(recentFailures()[0]).toMatchObject({ method: 'im.recent.list', code: 'NETWORK_ERROR', times: 1 });
});
