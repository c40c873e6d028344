import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withMyBallot } from './ballot.ts';
import { showsAct } from './poll-act.ts';
import { samplePoll } from '../testing/sample-poll.ts';

const poll = samplePoll();
const ballot = fc.subarray(poll.answers.map(({ id }) => id));

test.each([
  ['stop', { open: false }, true],
  ['stop', { open: true }, false],
  ['resume', { open: true }, true],
  ['resume', { open: false }, false],
  ['recall', { voted: false }, true],
  ['recall', { voted: true }, false],
  ['delete', {}, false],
] as const)('%s, read in %j: %s', (kind, state, isShown) => {
  expect(showsAct(samplePoll(state), { kind })).toBe(isShown);
});

test('a ballot is shown by a poll that holds just this ballot, and by no other', () => {
  fc.assert(
    fc.property(ballot, ballot, (cast, found) => {
      const now = withMyBallot(samplePoll({ several: true }), found);
      const isSame =
        cast.length > 0 && cast.length === found.length && cast.every((id) => found.includes(id));
      expect(showsAct(now, { kind: 'vote', answerIds: cast })).toBe(isSame);
    }),
  );
});

test('a poll for one answer keeps the first of a ballot', () => {
  const now = withMyBallot(poll, [1102]);
  expect(showsAct(now, { kind: 'vote', answerIds: [1102, 1101] })).toBe(true);
  expect(showsAct(now, { kind: 'vote', answerIds: [1101, 1102] })).toBe(false);
});
