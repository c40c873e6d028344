import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ANSWERS_MAX } from '../../poll/text/limits.ts';
import {
  filledCount,
  isBlankRow,
  isSpare,
  rowsOf,
  settled,
  withoutRow,
  withPasted,
  withRowAt,
  withRowDropped,
  withText,
  type AnswerRow,
} from './answer-rows.ts';

const texts = (rows: readonly AnswerRow[]) => rows.map(({ text }) => text);
const keyAt = (rows: readonly AnswerRow[], place: number) => rows[place]?.key ?? '';

describe('the rows of a fresh form', () => {
  it('are two, and a third waits once both have text', () => {
    let rows = rowsOf([]);
    expect(texts(rows)).toEqual(['', '']);
    rows = withText(rows, keyAt(rows, 0), 'Yes');
    expect(texts(rows)).toEqual(['Yes', '']);
    rows = withText(rows, keyAt(rows, 1), 'No');
    expect(texts(rows)).toEqual(['Yes', 'No', '']);
  });

  it('lose the waiting row again when the last answer is emptied', () => {
    const rows = rowsOf(['Yes', 'No', 'Maybe']);
    expect(texts(withText(rows, keyAt(rows, 2), ''))).toEqual(['Yes', 'No', '']);
  });
});

describe('removing and moving', () => {
  it('leaves two rows at least', () => {
    const rows = rowsOf(['Yes']);
    expect(texts(withoutRow(rows, keyAt(rows, 0)))).toEqual(['', '']);
  });

  it('moves no answer behind the waiting row, nor the waiting row itself', () => {
    const rows = rowsOf(['A', 'B']);
    expect(texts(withRowAt(rows, keyAt(rows, 1), 2))).toEqual(['A', 'B', '']);
    expect(texts(withRowAt(rows, keyAt(rows, 2), 0))).toEqual(['A', 'B', '']);
    expect(texts(withRowDropped(rows, keyAt(rows, 0), { key: keyAt(rows, 2), position: 'after' }))).toEqual([
      'B',
      'A',
      '',
    ]);
  });

  it('drops a row before or after another, from above and from below', () => {
    const rows = rowsOf(['A', 'B', 'C']);
    const drop = (from: number, to: number, position: 'before' | 'after') =>
      texts(withRowDropped(rows, keyAt(rows, from), { key: keyAt(rows, to), position })).join('');
    expect(drop(0, 2, 'before')).toBe('BAC');
    expect(drop(0, 2, 'after')).toBe('BCA');
    expect(drop(2, 0, 'before')).toBe('CAB');
    expect(drop(2, 0, 'after')).toBe('ACB');
  });
});

describe('a pasted list', () => {
  it('begins in a blank row, and after one with text', () => {
    const blank = rowsOf(['A', '', 'C']);
    expect(texts(withPasted(blank, keyAt(blank, 1), ['x', 'y']).rows)).toEqual(['A', 'x', 'y', 'C', '']);
    const full = rowsOf(['A', 'B']);
    expect(texts(withPasted(full, keyAt(full, 0), ['x']).rows)).toEqual(['A', 'x', 'B', '']);
  });

  it('fills ten rows and hands back the rest', () => {
    const rows = rowsOf(['A']);
    const many = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
    const pasted = withPasted(rows, keyAt(rows, 1), many);
    expect(filledCount(pasted.rows)).toBe(ANSWERS_MAX);
    expect(pasted.rest).toEqual(['10', '11', '12']);
    expect(pasted.last?.text).toBe('9');
  });

  it('loses nothing, whatever was there', () => {
    const answers = fc.array(fc.constantFrom('', ' ', 'a', 'b', 'c'), { maxLength: 10 });
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.constantFrom('x', 'y'), { maxLength: 15 }),
        fc.nat(9),
        (there, added, at) => {
          const rows = rowsOf(there);
          const { rows: next, rest } = withPasted(rows, keyAt(rows, at % rows.length), added);
          const kept = [...texts(next).filter((text) => text.trim() !== ''), ...rest].toSorted();
          expect(kept).toEqual([...there.filter((text) => text.trim() !== ''), ...added].toSorted());
        },
      ),
    );
  });
});

describe('at any time', () => {
  it('there are two to ten rows, and one waits at the end while there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a'), { maxLength: ANSWERS_MAX }), (answers) => {
        const rows = settled(rowsOf(answers));
        expect(rows.length).toBeGreaterThanOrEqual(2);
        expect(rows.length).toBeLessThanOrEqual(ANSWERS_MAX);
        expect(rows.length === ANSWERS_MAX || isBlankRow(rows.at(-1))).toBe(true);
        expect(settled(rows)).toEqual(rows);
        expect(rows.filter((row) => isSpare(rows, row) && !isBlankRow(row))).toEqual([]);
      }),
    );
  });
});
