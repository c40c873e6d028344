import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentOf, percentsOf } from './percent.ts';

const wholes = (parts: readonly number[]) =>
  percentsOf(
    parts,
    parts.reduce((sum, part) => sum + part, 0),
    false,
  ).map(({ percent }) => percent);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('one share', () => {
  test.each([
    [0, 300, 0, null],
    [1, 300, 1, 'below'],
    [1, 5000, 1, 'below'],
    [1, 200, 1, 'below'],
    [2, 300, 1, null],
    [299, 300, 99, 'above'],
    [4999, 5000, 99, 'above'],
    [199, 200, 99, 'above'],
    [298, 300, 99, null],
    [300, 300, 100, null],
    [301, 300, 100, null],
    [0, 0, 0, null],
    [1, 2, 50, null],
    [1, 8, 13, null],
  ] as const)('%i of %i is %i percent, bound %s', (part, whole, percent, bound) => {
    expect(percentOf(part, whole)).toEqual({ percent, bound });
  });

  test('is nothing only of nothing, and all only of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (whole, some) => {
        const part = Math.min(some, whole);
        const { percent, bound } = percentOf(part, whole);
        expect(percent === 0).toBe(part === 0);
        expect(percent === 100).toBe(part === whole);
        const exact = (100 * part) / whole;
        const isTrue = { below: exact < 1, above: exact > 99, none: Math.abs(exact - percent) <= 0.5 };
        expect(isTrue[bound ?? 'none']).toBe(true);
      }),
    );
  });
});

describe('shares of one whole', () => {
  test.each([
    ['12, 4 and 1 of 17', [12, 4, 1], [71, 23, 6]],
    ['one of 300', [299, 1], [99, 1]],
    ['halves and quarters', [2, 1, 1], [50, 25, 25]],
    ['equal remainders: the larger part gets the missing percent', [1, 3, 4], [12, 38, 50]],
    ['nobody voted', [0, 0], [0, 0]],
    ['everybody agrees', [0, 7], [0, 100]],
  ])('%s add up', (_, parts, percents) => {
    expect(wholes(parts)).toEqual(percents);
  });

  test.each([
    ['three equal parts', [1, 1, 1], [33, 33, 33]],
    ['six equal parts', [5, 5, 5, 5, 5, 5], [17, 17, 17, 17, 17, 17]],
    ['two equal parts beside a large one', [6, 1, 1], [75, 13, 13]],
    ['ten single votes beside 991', [991, ...Array<number>(10).fill(1)], [99, ...Array<number>(10).fill(1)]],
  ])('%s stay equal instead of adding up', (_, parts, percents) => {
    expect(wholes(parts)).toEqual(percents);
  });

  test('are rounded each by itself where they do not make up the whole', () => {
    expect(percentsOf([12, 4, 1], 18, false).map(({ percent }) => percent)).toEqual([67, 22, 6]);
  });

  test('of a poll with several answers each are rounded by themselves', () => {
    expect(percentsOf([12, 4, 1], 17, true).map(({ percent }) => percent)).toEqual([71, 24, 6]);
  });

  const votes = fc.array(fc.oneof(fc.nat(5), fc.nat(1000)), { minLength: 1, maxLength: 12 });

  test('of different parts add up to 100 unless there are shares under one percent', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 10 }),
        (parts) => {
          fc.pre(100 * Math.min(...parts) >= sumOf(parts));
          expect(sumOf(wholes(parts))).toBe(100);
        },
      ),
    );
  });

  test('are equal for equal votes, larger or equal for more, and never nothing or all by mistake', () => {
    fc.assert(
      fc.property(votes, (parts) => {
        const percents = wholes(parts);
        const whole = sumOf(parts);
        parts.forEach((one, place) => {
          const share = percents[place] ?? Number.NaN;
          expect(share === 0).toBe(one === 0);
          expect(share === 100).toBe(one > 0 && one === whole);
          expect(Math.abs((100 * one) / Math.max(1, whole) - share)).toBeLessThan(1);
          const others = parts.map((other, at) => [other, percents[at] ?? Number.NaN] as const);
          expect(others.every(([other, percent]) => other !== one || percent === share)).toBe(true);
          expect(others.every(([other, percent]) => other >= one || percent <= share)).toBe(true);
        });
      }),
    );
  });

  test('do not depend on the order of the answers', () => {
    fc.assert(
      fc.property(votes, (parts) => {
        expect(wholes(parts.toReversed())).toEqual(wholes(parts).toReversed());
      }),
    );
  });
});
