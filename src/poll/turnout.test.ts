import { expect, test } from 'vitest';
import { turnoutOf } from './turnout.ts';

test('turnout is the share of members who voted', () => {
  expect(turnoutOf(12, 20)).toEqual({ voters: 12, members: 20, percent: 60 });
});

test('all is said only of all', () => {
  expect(turnoutOf(589, 590)?.percent).toBe(99);
  expect(turnoutOf(590, 590)?.percent).toBe(100);
});

test('guests may be more than the members: never above 100 percent', () => {
  expect(turnoutOf(21, 20)?.percent).toBe(100);
});

test('without a number of members there is no turnout', () => {
  expect(turnoutOf(3, 0)).toBeNull();
});
