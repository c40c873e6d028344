import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePaste } from './parse-paste.ts';
import { answersOffer, questionOffer } from './paste-offer.ts';
import type { Reading } from './reading.ts';

/** Between two answers in one line 还是 means “or”: it goes, like any other sign between them. */
const wordsOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.replaceAll('还是', ' ').match(/\p{L}{4,}|\p{Nd}+/gu) ?? []);

/** Marks and stamps hold numbers of their own, so only words are looked for. */
const lettersOf = (texts: readonly string[]) => wordsOf(texts).filter((word) => !/^\p{Nd}/u.test(word));

function everythingIn({ question, answers, removed }: Reading): string[] {
  return [question ?? '', ...answers, ...removed];
}

const word = fc.constantFrom(
  'Soup',
  'Salad',
  'пирог',
  'чай, кофе',
  '披萨水果沙拉还是牛肉拉面',
  'שלום',
  'قهوة',
  'Doe, Jane',
  'this or that',
);
const mark = fc.constantFrom(
  '',
  '',
  '- ',
  '-',
  '• ',
  '1. ',
  '2.',
  '3) ',
  'a.\t',
  'b) ',
  '①',
  '1、',
  '[ ] ',
  '> ',
  '>>',
  '👉',
  '**',
  '"',
  '/poll ',
  '  ',
);
const stamp = fc.constantFrom(
  '',
  '',
  '[12:31, 03/09/2026] Anna: ',
  'Anna, [03.09.2026 12:31]\n',
  '03.09.26, 12:31 - Borys: ',
  'Anna  12:31 PM\n',
  'Anna:\n',
  '------\nAnna [03.09.2026 12:31]\n',
);
const end = fc.constantFrom(
  '',
  '',
  '?',
  ':',
  ',',
  ';',
  '!',
  '**',
  '"',
  ' / ',
  '? 🙂',
  ' | more',
  '\t',
  '\n------',
);
const text = fc
  .array(fc.tuple(stamp, mark, word, end), { maxLength: 9 })
  .chain((lines) =>
    fc.constantFrom('\n', '\r\n', '\n\n', ' ').map((gap) => lines.map((parts) => parts.join('')).join(gap)),
  );

describe('every word of a pasted text stands in the form, or is named as removed', () => {
  test('when it is read at once', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('question', 'answer'), (pasted, kind) => {
        const reading = parsePaste(pasted, kind);
        expect(lettersOf(everythingIn(reading)).toSorted()).toEqual(lettersOf([pasted]).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  test('when an offer for the question is taken', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const offer = questionOffer(pasted);
        fc.pre(offer !== null);
        const found = new Set(lettersOf(everythingIn(offer)));
        expect(lettersOf([pasted]).filter((one) => !found.has(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('when an offer for the answers is taken', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { answers } = parsePaste(pasted, 'answer');
        const offer = answersOffer(answers);
        fc.pre(offer !== null);
        expect(lettersOf(everythingIn(offer)).toSorted()).toEqual(lettersOf(answers).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test('figures are lost to marks alone', () => {
    const figures = fc.constantFrom(
      '1.5 l',
      '2.30 pm',
      '10:30',
      '-5 °C',
      '1984',
      '3D',
      '2026-11-28',
      '3/4',
      '+49 17',
      '10. Mai',
    );
    fc.assert(
      fc.property(fc.array(figures, { minLength: 2, maxLength: 6 }), (lines) => {
        const { answers } = parsePaste(lines.join('\n'), 'answer');
        expect(wordsOf(answers)).toEqual(wordsOf(lines));
      }),
    );
  });
});
