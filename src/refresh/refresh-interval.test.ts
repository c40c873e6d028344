import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFinal, refreshInterval, type RefreshFailure } from './refresh-interval.ts';

const calm = { pace: 'results', sinceNumbers: 0, failure: 'none' } as const;
const passing: RefreshFailure[] = [
  'none',
  'offline',
  'timeout',
  'server',
  'unreadable',
  'unknown',
  'busy',
  'overload',
];

describe('refreshInterval', () => {
  it.each([
    [0, 5_000],
    [59_999, 5_000],
    [60_000, 15_000],
    [299_999, 15_000],
    [300_000, 30_000],
    [86_400_000, 30_000],
  ])('slows down as interest fades: %i ms after an action it is %i ms', (sinceAction, pause) => {
    expect(refreshInterval({ ...calm, sinceAction })).toBe(pause);
  });

  it('is half a minute for a list, whenever it was opened', () => {
    for (const sinceAction of [0, 400_000]) {
      expect(refreshInterval({ ...calm, pace: 'list', sinceAction })).toBe(30_000);
    }
  });

  it('is never under 15 seconds while refreshing fails', () => {
    expect(
      refreshInterval({ pace: 'results', sinceAction: 0, sinceNumbers: 6_000, failure: 'offline' }),
    ).toBe(15_000);
    expect(
      refreshInterval({ pace: 'results', sinceAction: 400_000, sinceNumbers: 6_000, failure: 'server' }),
    ).toBe(30_000);
  });

  it('doubles the wait each time the portal asks for less, up to five minutes', () => {
    const waits: number[] = [];
    let sinceNumbers = 5_000;
    while (waits.length < 6) {
      const wait = Number(
        refreshInterval({ pace: 'results', sinceAction: 0, sinceNumbers, failure: 'busy' }),
      );
      waits.push(wait);
      sinceNumbers += wait;
    }
    expect(waits).toEqual([30_000, 35_000, 70_000, 140_000, 280_000, 300_000]);
  });

  it('goes back to the calm rhythm with the first numbers that come', () => {
    expect(refreshInterval({ pace: 'results', sinceAction: 10_000, sinceNumbers: 0, failure: 'none' })).toBe(
      5_000,
    );
  });

  it.each(['not-found', 'no-access', 'forbidden', 'no-method', 'scope', 'plan', 'token'] as const)(
    'stops by itself after %s',
    (failure) => {
      expect(refreshInterval({ pace: 'results', sinceAction: 0, sinceNumbers: 0, failure })).toBe(false);
      expect(isFinal(failure)).toBe(true);
    },
  );

  it('asks between every five seconds and every five minutes, and no faster in failure than without', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...passing), (sinceAction, sinceNumbers, failure) => {
        const pause = Number(refreshInterval({ pace: 'results', sinceAction, sinceNumbers, failure }));
        expect(pause).toBeGreaterThanOrEqual(Number(refreshInterval({ ...calm, sinceAction })));
        expect(pause).toBeLessThanOrEqual(300_000);
      }),
    );
  });
});
