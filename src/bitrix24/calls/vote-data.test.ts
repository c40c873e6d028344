import { expect, test } from 'vitest';
import { emptyContent } from '../../poll/draft.ts';
import { voteData } from './vote-data.ts';

const content = { ...emptyContent, question: ' Which day? ', answers: ['Mon ', '', ' Tue', ' '] };

test('a poll goes out as text, trimmed, without blank rows, in order', () => {
  expect(voteData(content)).toEqual({
    ANONYMITY: 1,
    OPTIONS: 1,
    QUESTIONS: [
      {
        QUESTION: 'Which day?',
        QUESTION_TYPE: 'text',
        FIELD_TYPE: 0,
        C_SORT: 10,
        ANSWERS: [
          { MESSAGE: 'Mon', MESSAGE_TYPE: 'text', FIELD_TYPE: 0, C_SORT: 10 },
          { MESSAGE: 'Tue', MESSAGE_TYPE: 'text', FIELD_TYPE: 0, C_SORT: 20 },
        ],
      },
    ],
  });
});

test('an anonymous poll is 2, never the 1 of the official table', () => {
  expect(voteData({ ...content, anonymous: true }).ANONYMITY).toBe(2);
});

test('several answers and a vote for good are what the switches say', () => {
  const data = voteData({ ...content, several: true, revote: false });
  expect([data.QUESTIONS[0]?.FIELD_TYPE, data.OPTIONS]).toEqual([1, 0]);
});
