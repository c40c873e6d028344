import { expect, test } from 'vitest';
import { toPortalError, type PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PollWithVoters } from '../../bitrix24/calls/vote.ts';
import { samplePoll } from '../../testing/sample-poll.ts';
import { areTooMany, keepVoters, NAMED_MOST, type PollReadings } from './compared-voters.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: id + 1, name: 'Somebody', photo: null, position: '' }));

/** A poll whose first answer has so many votes, the portal having named 50 of them at most. */
function readingOf(votes: number, anonymity: 'public' | 'anonymous' = 'public') {
  const answers = [{ id: 1, text: 'Yes', votes, chosen: false }];
  const voters = new Map([[1, people(anonymity === 'public' ? Math.min(50, votes) : 0)]]);
  return { poll: samplePoll({ messageId: 5, answers, voters: votes, anonymity }), voters };
}

test('only public answers with more voters than came are missing', () => {
  const gone = toPortalError({ code: 'ATTACH_NOT_FOUND', status: 400 }, 'vote.AttachedVote.getWithVoted');
  const readings: PollReadings = new Map<number, PollWithVoters | PortalError>([
    [5, readingOf(120)],
    [6, readingOf(50)],
    [7, readingOf(120, 'anonymous')],
    [8, gone],
  ]);
  expect(keepVoters().missing(readings)).toEqual([{ messageId: 5, answerId: 1, votes: 120 }]);
});

test('who is known is filled in, and asked for again when their number changes, or after five minutes', () => {
  let now = 1_800_000_000_000;
  const kept = keepVoters(() => now);
  const readings = new Map([[5, readingOf(120)]]);
  kept.keep([{ messageId: 5, answerId: 1, votes: 120, voters: people(120) }]);
  const filled = kept.filled(readings).get(5);
  expect(filled && 'voters' in filled ? filled.voters.get(1) : []).toHaveLength(120);
  now += 60_000;
  expect(kept.missing(readings)).toEqual([]);
  expect(kept.missing(new Map([[5, readingOf(121)]]))).toHaveLength(1);
  now += 5 * 60_000;
  expect(kept.missing(readings)).toHaveLength(1);
});

test('an answer of which a page failed stays missing', () => {
  const kept = keepVoters();
  kept.keep([{ messageId: 5, answerId: 1, votes: 120, voters: people(70) }]);
  expect(kept.missing(new Map([[5, readingOf(120)]]))).toHaveLength(1);
});

test('more than five thousand votes are too many to ask for', () => {
  expect(areTooMany(new Map([[5, readingOf(NAMED_MOST)]]))).toBe(false);
  expect(areTooMany(new Map([[5, readingOf(NAMED_MOST + 1)]]))).toBe(true);
  expect(areTooMany(new Map([[5, readingOf(NAMED_MOST + 1, 'anonymous')]]))).toBe(false);
});
