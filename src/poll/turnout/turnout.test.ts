import { expect, test } from 'vitest';
import { turnoutOf } from './turnout.ts';

test('turnout is the share of members who voted', () => {
  expect(turnoutOf(12, 20)).toEqual({ voters: 12, members: 20, percent: 60, bound: null });
});

test('all is said only of all', () => {
  expect(turnoutOf(589, 590)).toMatchObject({ percent: 99, bound: 'above' });
  expect(turnoutOf(590, 590)?.percent).toBe(100);
});

test('one voter of thousands is not nobody', () => {
  expect(turnoutOf(1, 5000)).toMatchObject({ percent: 1, bound: 'below' });
  expect(turnoutOf(0, 5000)).toMatchObject({ percent: 0, bound: null });
});

test('guests may be more than the members: never above 100 percent', () => {
  expect(turnoutOf(21, 20)?.percent).toBe(100);
});

test('without a number of members there is no turnout', () => {
  expect(turnoutOf(3, 0)).toBeNull();
});
