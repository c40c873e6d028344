import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type ComparedPoll } from './comparison.ts';
import type { Poll, Voter } from './poll.ts';
import { sampleAnswers, samplePoll } from '../testing/sample-poll.ts';

const person = (id: number): Voter => ({ id, name: `P${id}`, photo: null, position: '' });

/** The poll of one chat by who chose what; `named`: the portal tells all of them. */
function polled(
  messageId: number,
  choices: Readonly<Record<string, readonly number[]>>,
  more: { readonly named?: boolean; readonly anonymity?: Poll['anonymity'] } = {},
): ComparedPoll {
  const votes = Object.fromEntries(Object.entries(choices).map(([text, people]) => [text, people.length]));
  const answers = sampleAnswers(votes);
  const everybody = Object.values(choices);
  return {
    messageId,
    poll: samplePoll({
      messageId,
      answers,
      voters: new Set(everybody.flat()).size,
      anonymity: more.anonymity ?? 'public',
    }),
    voters: new Map(
      more.named === false
        ? []
        : answers.map(({ id }, index) => [id, (everybody[index] ?? []).map(person)] as const),
    ),
  };
}

describe('one question in several chats', () => {
  it('counts a person of two chats once where everybody is known', () => {
    const { answers, voters, once } = compare([
      polled(1, { Yes: [7, 12], No: [15] }),
      polled(2, { Yes: [7], No: [16] }),
    ]);
    expect([voters, once]).toEqual([4, true]);
    expect(answers.map(({ text, total }) => [text, total.votes, total.percent])).toEqual([
      ['Yes', 2, 50],
      ['No', 2, 50],
    ]);
    expect(answers.every(({ leads }) => leads)).toBe(true);
    expect(answers[0]?.chats.get(2)).toEqual({ votes: 1, percent: 50, bound: null });
  });

  it.each([
    ['an anonymous poll', { anonymity: 'anonymous', named: false }],
    ['one whose voters are too many to be named', { named: false }],
  ] as const)('cannot tell in %s, and adds the votes up', (_, more) => {
    const { voters, once } = compare([polled(1, { Yes: [7] }), polled(2, { Yes: [7] }, more)]);
    expect([voters, once]).toEqual([2, false]);
  });

  it('leaves a chat out of an answer that its poll lacks', () => {
    const { answers } = compare([polled(1, { Yes: [7] }), polled(2, { Maybe: [8] })]);
    expect(answers.map(({ text, chats }) => [text, [...chats.keys()]])).toEqual([
      ['Yes', [1]],
      ['Maybe', [2]],
    ]);
  });

  it('has no leader before the first vote', () => {
    expect(compare([polled(1, { Yes: [], No: [] })]).answers.some(({ leads }) => leads)).toBe(false);
    expect(compare([])).toEqual({ answers: [], voters: 0, once: false, isRounded: false });
  });

  it('never counts more people than votes, nor an answer more often than there are voters', () => {
    const people = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ Yes: people, No: people }), { minLength: 1, maxLength: 4 }),
        (chats) => {
          const polls = chats.map((choices, index) => polled(index + 1, choices));
          const { voters, answers } = compare(polls);
          expect(voters).toBeLessThanOrEqual(polls.reduce((sum, { poll }) => sum + poll.voters, 0));
          for (const { total } of answers) expect(total.votes).toBeLessThanOrEqual(voters);
        },
      ),
    );
  });
});
