import { describe, expect, test } from 'vitest';
import { emptyContent, filledAnswers, isBlank, repeatedAnswers } from './draft.ts';
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

describe('a repeated answer', () => {
  test('names the first row with that text', () => {
    const repeats = repeatedAnswers(['Mon', 'Tue', ' mon ', 'MON'], 'en');
    expect([...repeats]).toEqual([
      [2, 0],
      [3, 0],
    ]);
  });

  test('is never a blank row', () => {
    expect(repeatedAnswers(['', '  ', 'Mon'], 'en').size).toBe(0);
  });

  test.each([
    { locale: 'tr', answers: ['izmir', 'İZMİR'], repeats: true },
    { locale: 'tr', answers: ['izmir', 'IZMIR'], repeats: false },
    { locale: 'en', answers: ['izmir', 'IZMIR'], repeats: true },
    { locale: 'de', answers: ['Straße', 'STRASSE'], repeats: true },
    { locale: 'el', answers: ['ΟΔΟΣ', 'οδος'], repeats: true },
    { locale: 'ru', answers: ['Ёлка', 'ёлка'], repeats: true },
    { locale: 'en', answers: ['café', 'cafe\u0301'], repeats: true },
  ])('ignores case as $locale does: $answers', ({ locale, answers, repeats }) => {
    expect(repeatedAnswers(answers, locale).size > 0).toBe(repeats);
  });
});
