import { expect, it } from 'vitest';
import { reachOf } from './reach.ts';

const done = { hasNextPage: false, hasMore: false, searching: false, failed: false };

it.each([
  ['all when every dialog was looked at and the search has answered', done, 'all'],
  ['looking while pages are left', { ...done, hasNextPage: true, hasMore: true }, 'looking'],
  ['looking while the search has not answered', { ...done, searching: true }, 'looking'],
  ['limit where the portal has more than is ever fetched', { ...done, hasMore: true }, 'limit'],
  [
    'failed when a request was lost, whatever goes on',
    { ...done, hasNextPage: true, searching: true, failed: true },
    'failed',
  ],
] as const)('is %s', (_title, looking, reach) => {
  expect(reachOf(looking)).toBe(reach);
});
