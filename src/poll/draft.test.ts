import { describe, expect, test } from 'vitest';
import { emptyContent, filledAnswers, isBlank } from './draft.ts';
import type { PollContent } from './draft.ts';

test('blank rows are not sent, the others are trimmed and keep their order', () => {
  expect(filledAnswers({ answers: ['  Mon ', '', ' \n', 'Tue'] })).toEqual(['Mon', 'Tue']);
});

describe('a form is blank', () => {
  test('when fresh, and when only white space or switches were touched', () => {
    const touched: PollContent = { ...emptyContent, question: ' \n', anonymous: true };
    expect(isBlank(emptyContent)).toBe(true);
    expect(isBlank(touched)).toBe(true);
  });

  test('not when a question or an answer is there', () => {
    expect(isBlank({ ...emptyContent, question: 'When?' })).toBe(false);
    expect(isBlank({ ...emptyContent, answers: ['', 'Mon'] })).toBe(false);
  });
});
