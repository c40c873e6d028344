import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { repeatedAnswers, similarAnswers } from './repeated-answers.ts';

describe('a repeated answer', () => {
  test('names the first row with that text', () => {
    expect([...repeatedAnswers(['Mon', 'Tue', ' Mon ', 'Mon'])]).toEqual([
      [2, 0],
      [3, 0],
    ]);
  });

  test('is never a blank row', () => {
    expect(repeatedAnswers(['', '  ', '\u200b', 'Mon']).size).toBe(0);
  });

  test.each([
    ['café', 'cafe\u0301'],
    ['At  ten', 'At\u00a0ten'],
    ['Monday', 'Mon\u00adday'],
    ['Monday', '\u200eMonday\u200b'],
  ])('looks the same: %j, %j', (one, other) => {
    expect(repeatedAnswers([one, other]).size).toBe(1);
    expect(similarAnswers([one, other])).toEqual([]);
  });

  test('is seen as one by an eye, whatever blanks stand in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(repeatedAnswers([text, `\u00a0${text.replaceAll(' ', '  ')} `]).size).toBe(1);
      }),
    );
  });
});

describe('similar answers', () => {
  it.each([
    ['Alkohol in Maßen', 'Alkohol in Massen'],
    ['10 mW', '10 MW'],
    ['Ja', 'ja'],
    ['Mon', 'mon '],
    ['café', 'cafe'],
    ['İyi', 'iyi'],
    ['ещё', 'еще'],
    ["Don't know", 'Don’t know'],
    ['9-10', '9–10'],
    ['x²', 'x2'],
  ])('are no error: %j, %j', (one, other) => {
    expect(repeatedAnswers([one, other]).size).toBe(0);
    expect(similarAnswers(['Other', one, other])).toEqual([[1, 2]]);
  });

  it.each([
    ['Monday', 'Tuesday'],
    ['1-2', '12'],
    ['C', 'C++'],
    ['👩‍👧', '👩👧👧'],
    ['👍', '👎'],
    ['', ''],
  ])('are not found in %j, %j', (one, other) => {
    expect(similarAnswers([one, other])).toEqual([]);
  });

  it('name all rows of a group, and every group', () => {
    expect(similarAnswers(['Ja', 'Nein', 'ja', 'NEIN', 'JA', 'Ja'])).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });
});
