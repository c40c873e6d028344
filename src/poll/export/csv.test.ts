import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

/** Texts full of what CSV and spreadsheets stumble over. */
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\t',
        '\r',
        '\n',
        ',',
        ';',
        '"',
        "'",
        'a',
        ' ',
        '1',
        '/',
        '\u{200B}',
      ),
    )
    .map((parts) => parts.join('')),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const separator = fc.constantFrom(',' as const, ';' as const);

/** A reader of RFC 4180, and of what spreadsheets make of text that is none: a quote inside a bare cell is a character. */
function read(csv: string, between: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith('\u{FEFF}') ? 1 : 0;
  while (at < csv.length) {
    let text = '';
    if (csv[at] === '"') {
      at += 1;
      while (at < csv.length && !(csv[at] === '"' && csv[at + 1] !== '"')) {
        text += csv[at];
        at += csv[at] === '"' ? 2 : 1;
      }
      at += 1;
    }
    while (at < csv.length && csv[at] !== between && csv[at] !== '\r' && csv[at] !== '\n') {
      text += csv[at];
      at += 1;
    }
    row.push(text);
    if (csv[at] === between) at += 1;
    else {
      rows.push(row);
      row = [];
      at += csv.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  return rows;
}

/** Takes the zero-width spaces of ours away again, as decision 21 tells programs to. */
function unguarded(text: string): string {
  return text.replace(/^\u{200B}/u, '').replaceAll(/([;,\t\r\n])(["']*)\u{200B}/gu, '$1$2');
}

test('what was written reads back', () => {
  fc.assert(
    fc.property(table, separator, (rows, between) => {
      const found = read(csvOf(rows, between), between);
      expect(found.map((row) => row.map(unguarded))).toEqual(rows);
    }),
    { numRuns: 2000 },
  );
});

test('no cell starts a formula, whatever separator the spreadsheet goes by', () => {
  fc.assert(
    fc.property(table, separator, fc.constantFrom(',', ';', '\t'), (rows, between, taken) => {
      for (const text of read(csvOf(rows, between), taken).flat())
        // A hyphen alone in its cell is none, also where the reader runs the next cells into it.
        expect(text).not.toMatch(/^(?!-(?:$|[;,]"))["']*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 2000 },
  );
});

test('no cell begins with a blank that a spreadsheet would skip', () => {
  fc.assert(
    fc.property(table, separator, (rows, between) => {
      for (const text of read(csvOf(rows, between), between).flat()) expect(text).not.toMatch(/^[\t\r\n]/u);
    }),
  );
});

test('ordinary words stay as they are, and so does a lone hyphen', () => {
  expect(
    csvOf(
      [
        ['Friday, 11:00', 'Room 12'],
        ['A - B', "it's", 'x=y'],
        ['-', '7', '2026', ''],
      ],
      ',',
    ),
  ).toBe('\u{FEFF}"Friday, 11:00","Room 12"\r\n"A - B","it\'s","x=y"\r\n"-","7","2026",""\r\n');
});

test('counts, shares and moments are bare', () => {
  const row = [
    { kind: 'count', value: 7 },
    { kind: 'share', share: { percent: 58, bound: null } },
    { kind: 'share', share: { percent: 1, bound: 'below' } },
    { kind: 'moment', at: Date.UTC(2026, 10, 29, 7, 5) },
  ] as const;
  expect(csvOf([row], ';')).toBe('\u{FEFF}"7";"58";"1";"2026-11-29 07:05"\r\n');
});
