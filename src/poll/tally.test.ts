import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleAnswers } from '../testing/sample-poll.ts';
import { tallyOf } from './tally.ts';

describe('the leader', () => {
  test('is the answer with the most votes', () => {
    const tally = tallyOf({ answers: sampleAnswers({ Mon: 1, Tue: 3 }), voters: 4, several: false });
    expect(tally.leader).toBe('one');
    expect(tally.leaders.map(({ text }) => text)).toEqual(['Tue']);
    expect(tally.rows.map(({ leads, tied }) => [leads, tied])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  test('is a tie when several have the most', () => {
    const tally = tallyOf({ answers: sampleAnswers({ Mon: 2, Tue: 0, Wed: 2 }), voters: 4, several: false });
    expect(tally.leader).toBe('tie');
    expect(tally.rows.map(({ leads, tied }) => [leads, tied])).toEqual([
      [false, true],
      [false, false],
      [false, true],
    ]);
  });

  test('is nobody while there are no votes', () => {
    const tally = tallyOf({ answers: sampleAnswers({ Mon: 0, Tue: 0 }), voters: 0, several: false });
    expect(tally.leader).toBe('none');
    expect(tally.rows.every(({ percent, leads, tied }) => percent === 0 && !leads && !tied)).toBe(true);
  });
});

test('percent is the share of voters, so several answers may sum to more than 100', () => {
  const { rows } = tallyOf({ answers: sampleAnswers({ Mon: 3, Tue: 2 }), voters: 3, several: true });
  expect(rows.map(({ percent }) => percent)).toEqual([100, 67]);
});

test('every row has a whole percent of 0 to 100, even while the portal counts voters late', () => {
  const votes = fc.dictionary(fc.string(), fc.nat(500), { minKeys: 1, maxKeys: 10 });
  fc.assert(
    fc.property(votes, fc.nat(500), (counts, voters) => {
      for (const { percent } of tallyOf({ answers: sampleAnswers(counts), voters, several: false }).rows) {
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
      }
    }),
  );
});

test('three equal answers keep equal shares, and that they are rounded is to be said', () => {
  const tally = tallyOf({ answers: sampleAnswers({ Mon: 1, Tue: 1, Wed: 1 }), voters: 3, several: false });
  expect(tally.rows.map(({ percent }) => percent)).toEqual([33, 33, 33]);
  expect(tally.isRounded).toBe(true);
});

test('12, 4 and 1 of 17 add up to 100', () => {
  const tally = tallyOf({ answers: sampleAnswers({ Mon: 12, Tue: 4, Wed: 1 }), voters: 17, several: false });
  expect(tally.rows.map(({ percent }) => percent)).toEqual([71, 23, 6]);
  expect(tally.isRounded).toBe(false);
});

test('shares that add up, and those of a poll with several answers each, are not said to be rounded', () => {
  const answers = sampleAnswers({ Mon: 1, Tue: 1, Wed: 1 });
  expect(tallyOf({ answers, voters: 3, several: true }).isRounded).toBe(false);
  expect(tallyOf({ answers: sampleAnswers({ Mon: 0 }), voters: 0, several: false }).isRounded).toBe(false);
});
