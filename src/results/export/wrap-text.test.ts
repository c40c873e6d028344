import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

const length = (text: string) => [...new Intl.Segmenter().segment(text)].length;

test.each([
  ['One two three', 7, ['One two', 'three']],
  ['Unbreakable', 4, ['Unbr', 'eaka', 'ble']],
  ['First\nSecond line', 11, ['First', 'Second line']],
  ['Friday, 11:00', 8, ['Friday,', '11:00']],
  ['', 5, ['']],
])('%j in %i is %j', (text, width, lines) => {
  expect(wrapText(text, width, length)).toEqual(lines);
});

test('no line is wider than allowed, and no character is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 1, max: 40 }),
      (text, width) => {
        const lines = wrapText(text, width, length);
        for (const line of lines) expect(length(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
  );
});
