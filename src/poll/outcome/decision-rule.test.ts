import { describe, expect, test } from 'vitest';
import { hasShare, quorumOf, quorumTyped } from './decision-rule.ts';

describe('the share', () => {
  test.each([
    ['most', 1, 10, true],
    ['most', 0, 0, false],
    ['majority', 5, 10, false],
    ['majority', 6, 10, true],
    ['majority', 0, 0, false],
    ['two-thirds', 6, 9, true],
    ['two-thirds', 6, 10, false],
    ['two-thirds', 0, 0, false],
  ] as const)('%s: %i of %i ballots is %s', (share, votes, ballots, expected) => {
    expect(hasShare(share, votes, ballots)).toBe(expected);
  });
});

test.each([
  [50, 7, 4],
  [50, 8, 4],
  [100, 3, 3],
  [1, 20, 1],
  [0, 20, 0],
])('a quorum of %i percent of %i members is %i people', (quorum, members, people) => {
  expect(quorumOf({ share: 'most', quorum }, members)).toBe(people);
});

test.each([
  ['', 0],
  ['abc', 0],
  ['50 %', 50],
  ['250', 100],
  ['1000', 100],
  ['-5', 5],
  ['0050', 50],
  ['66,7 %', 66],
  ['50-60', 50],
  ['٥٠', 50],
  ['٪۶۰', 60],
  ['१००', 100],
  ['５０％', 50],
  ['5０', 50],
])('a typed quorum of %j is %i percent', (typed, percent) => {
  expect(quorumTyped(typed)).toBe(percent);
});
