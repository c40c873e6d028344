import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotRight, withMyBallot } from './ballot.ts';
import { sampleAnswers, samplePoll } from '../testing/sample-poll.ts';

const poll = samplePoll({ answers: sampleAnswers({ Mon: 2, Tue: 1, Wed: 0 }), voters: 3, several: true });
const ballot = fc.subarray(poll.answers.map(({ id }) => id));

describe('withMyBallot', () => {
  test('counts the voter once and each ticked answer once', () => {
    expect(withMyBallot(poll, [1101, 1103])).toMatchObject({
      voters: 4,
      voted: true,
      canVote: false,
      answers: [
        { votes: 3, chosen: true },
        { votes: 1, chosen: false },
        { votes: 1, chosen: true },
      ],
    });
  });

  test('whatever was voted before, the last ballot alone counts', () => {
    fc.assert(
      fc.property(ballot, ballot, (first, last) => {
        expect(withMyBallot(withMyBallot(poll, first), last)).toEqual(withMyBallot(poll, last));
      }),
    );
  });

  test('a vote taken back leaves the poll as it was', () => {
    fc.assert(
      fc.property(ballot, (first) => {
        expect(withMyBallot(withMyBallot(poll, first), [])).toEqual(poll);
      }),
    );
  });
});

describe('ballotRight', () => {
  test.each([
    ['a first vote', { canVote: true, canRevote: true }, 'vote'],
    ['a change of mind', { canVote: false, voted: true, canRevote: true }, 'change'],
    [
      'a final vote on an older portal',
      { revote: false, canVote: false, voted: true, canRevote: true },
      'none',
    ],
    ['a final vote', { canVote: false, voted: true, canRevote: false }, 'none'],
    ['somebody who may not vote, though canRevote is true', { canVote: false, canRevote: true }, 'none'],
    ['a closed poll', { open: false, voted: true, canRevote: true }, 'none'],
  ] as const)('%s', (_case, changes, right) => {
    expect(ballotRight(samplePoll(changes))).toBe(right);
  });
});
