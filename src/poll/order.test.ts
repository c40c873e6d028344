import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from './order.ts';

const list = ['a', 'b', 'c', 'd'];

test.each([
  { from: 0, to: 2, becomes: ['b', 'c', 'a', 'd'] },
  { from: 3, to: 0, becomes: ['d', 'a', 'b', 'c'] },
  { from: 1, to: 1, becomes: list },
])('moves $from to $to', ({ from, to, becomes }) => {
  expect(moved(list, from, to)).toEqual(becomes);
});

test.each([
  { from: -1, to: 0 },
  { from: 0, to: 4 },
  { from: 0.5, to: 1 },
])('a place outside the list ($from → $to) changes nothing', ({ from, to }) => {
  expect(moved(list, from, to)).toEqual(list);
});

test('moving back restores the list, and the list given is never touched', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(), (items, one, other) => {
      const [from, to] = [one % items.length, other % items.length];
      const before = [...items];
      expect(moved(moved(items, from, to), to, from)).toEqual(before);
      expect(items).toEqual(before);
    }),
  );
});
