import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFinal, pauseBeforeRefresh, type Trouble } from './rhythm.ts';

const calm = { pace: 'results', sinceNumbers: 0, trouble: 'none' } as const;
const passing: Trouble[] = [
  'none',
  'offline',
  'timeout',
  'server',
  'unreadable',
  'unknown',
  'busy',
  'overload',
];

describe('pauseBeforeRefresh', () => {
  it.each([
    [0, 5_000],
    [59_999, 5_000],
    [60_000, 15_000],
    [299_999, 15_000],
    [300_000, 30_000],
    [86_400_000, 30_000],
  ])('slows down as interest fades: %i ms after an action it is %i ms', (sinceAction, pause) => {
    expect(pauseBeforeRefresh({ ...calm, sinceAction })).toBe(pause);
  });

  it('is half a minute for a list, whenever it was opened', () => {
    for (const sinceAction of [0, 400_000]) {
      expect(pauseBeforeRefresh({ ...calm, pace: 'list', sinceAction })).toBe(30_000);
    }
  });

  it('is never under 15 seconds while refreshing fails', () => {
    expect(
      pauseBeforeRefresh({ pace: 'results', sinceAction: 0, sinceNumbers: 6_000, trouble: 'offline' }),
    ).toBe(15_000);
    expect(
      pauseBeforeRefresh({ pace: 'results', sinceAction: 400_000, sinceNumbers: 6_000, trouble: 'server' }),
    ).toBe(30_000);
  });

  it('doubles the wait each time the portal asks for less, up to five minutes', () => {
    const waits: number[] = [];
    let sinceNumbers = 5_000;
    while (waits.length < 6) {
      const wait = Number(
        pauseBeforeRefresh({ pace: 'results', sinceAction: 0, sinceNumbers, trouble: 'busy' }),
      );
      waits.push(wait);
      sinceNumbers += wait;
    }
    expect(waits).toEqual([30_000, 35_000, 70_000, 140_000, 280_000, 300_000]);
  });

  it('goes back to the calm rhythm with the first numbers that come', () => {
    expect(
      pauseBeforeRefresh({ pace: 'results', sinceAction: 10_000, sinceNumbers: 0, trouble: 'none' }),
    ).toBe(5_000);
  });

  it.each(['not-found', 'no-access', 'forbidden', 'no-method', 'scope', 'plan', 'token'] as const)(
    'stops by itself after %s',
    (trouble) => {
      expect(pauseBeforeRefresh({ pace: 'results', sinceAction: 0, sinceNumbers: 0, trouble })).toBe(false);
      expect(isFinal(trouble)).toBe(true);
    },
  );

  it('asks between every five seconds and every five minutes, and no faster in trouble than without', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...passing), (sinceAction, sinceNumbers, trouble) => {
        const pause = Number(pauseBeforeRefresh({ pace: 'results', sinceAction, sinceNumbers, trouble }));
        expect(pause).toBeGreaterThanOrEqual(Number(pauseBeforeRefresh({ ...calm, sinceAction })));
        expect(pause).toBeLessThanOrEqual(300_000);
      }),
    );
  });
});
