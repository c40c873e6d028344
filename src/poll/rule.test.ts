import { describe, expect, test } from 'vitest';
import { hasShare, quorumOf, sameRule } from './rule.ts';

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

test('rules are the same by what they say', () => {
  expect(sameRule({ share: 'most', quorum: 0 }, { share: 'most', quorum: 0 })).toBe(true);
  expect(sameRule({ share: 'most', quorum: 0 }, { share: 'most', quorum: 5 })).toBe(false);
  expect(sameRule(null, { share: 'most', quorum: 0 })).toBe(false);
  expect(sameRule(null, null)).toBe(true);
});
