import { describe, expect, test } from 'vitest';
import { compareWithPortal } from './compare-with-portal.ts';
import type { PollContent } from '../draft.ts';
import { sampleAnswers, samplePoll } from '../../testing/sample-poll.ts';

const asked: PollContent = {
  question: 'Which day for the demo?',
  answers: ['Mon', 'Tue', 'Wed', ''],
  several: false,
  anonymous: false,
  revote: true,
};

describe('a poll came out as asked', () => {
  test('when everything is the same; blank rows were never sent', () => {
    expect(compareWithPortal(asked, samplePoll())).toEqual([]);
  });

  test('when only white space around and line ends differ', () => {
    const typed = { ...asked, question: '  Which day\r\nfor the demo? ' };
    expect(compareWithPortal(typed, samplePoll({ question: 'Which day\nfor the demo?' }))).toEqual([]);
  });
});

describe('a difference is named', () => {
  test.each([
    ['anonymity', { anonymity: 'anonymous' }],
    ['anonymity', { anonymity: 'unknown' }],
    ['several', { several: true }],
    ['revote', { revote: false }],
    ['question', { question: 'Which day' }],
    ['answers', { answers: sampleAnswers({ Mon: 0, Tue: 0 }) }],
    ['answers', { answers: sampleAnswers({ Tue: 0, Mon: 0, Wed: 0 }) }],
    ['answers', { answers: sampleAnswers({ Mon: 0, Tue: 0, Wed: 0, Thu: 0 }) }],
  ] as const)('%s: %o', (difference, changes) => {
    expect(compareWithPortal(asked, samplePoll(changes))).toEqual([difference]);
  });

  test.each(['public', 'unknown'] as const)('an anonymous poll that is %s is not as asked', (anonymity) => {
    expect(compareWithPortal({ ...asked, anonymous: true }, samplePoll({ anonymity }))).toEqual([
      'anonymity',
    ]);
  });
});
