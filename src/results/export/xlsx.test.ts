import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Cell } from '../../poll/export/cell.ts';
import type { ExportTables } from '../../poll/export/export-rows.ts';
import { xlsxOf } from './xlsx.ts';

const HEAD = ['Answer', 'Votes', 'Share'];
const share = (percent: number, bound: 'below' | 'above' | null = null): Cell => ({
  kind: 'share',
  share: { percent, bound },
});
const count = (value: number): Cell => ({ kind: 'count', value });

async function written(tables: Partial<ExportTables>, isRightToLeft = false): Promise<Uint8Array> {
  return xlsxOf(
    { facts: [], totals: [HEAD], ticks: null, ...tables },
    { results: 'Results', voters: 'Voters', isRightToLeft },
  );
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The texts of the first column below the head, as a strict reader finds them. */
async function textsOf(texts: readonly string[]): Promise<unknown[]> {
  const bytes = await written({ totals: [HEAD, ...texts.map((text) => [text, count(1), share(50)])] });
  const { sheets } = await readXlsx(bytes);
  return sheets[0]?.rows.slice(2).map(([first]) => first) ?? [];
}

const HOSTILE = [
  '1-2',
  '3/4',
  '007',
  '=1+1',
  '12345678901234567890',
  '😀 7',
  '+1',
  '-5 °C',
  '@home',
  '-',
  'True',
];
const WORDS_OF_JAVASCRIPT = ['constructor', '__proto__', 'toString', 'valueOf'];

test.each([...HOSTILE, ...WORDS_OF_JAVASCRIPT, '<b>&"\'', '_x0041_', ' two  blanks '])(
  '%j stays text',
  async (text) => expect(await textsOf([text])).toEqual([text]),
);

test('every text comes back, less what XML cannot hold', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => !/[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/u.test(each));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, size: '+1' }), async (texts) => {
      expect(await textsOf(texts)).toEqual(texts);
    }),
    { numRuns: 20 },
  );
});

test('no text breaks the file, however long and whatever is in it', async () => {
  const [long, controls] = await textsOf(['😀'.repeat(20_000), 'a\u{0}b\u{FFFF}c\u{D83D}d\u{1F}']);
  expect(String(long)).toHaveLength(32_767);
  expect(String(long)).toMatch(/😀…$/u);
  expect(controls).toBe('abcd');
});

test('votes are numbers, shares have a percent format, with the bound that the screen shows', async () => {
  const parts = partsOf(
    await written({
      totals: [HEAD, ['Tram', count(1), share(1, 'below')], ['Bike', count(299), share(99, 'above')]],
    }),
  );
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<c r="B3"[^>]*><v>1<\/v>/u);
  expect(sheet).not.toMatch(/<c r="B3"[^>]* t=/u);
  expect(sheet).toMatch(/<c r="C3" s="\d+"><v>0.01<\/v>/u);
  expect(parts['xl/styles.xml']).toContain('formatCode="&quot;&lt;&quot;0%"');
  expect(parts['xl/styles.xml']).toContain('formatCode="&quot;&gt;&quot;0%"');
});

test('a moment is a day of the spreadsheet, by the clock it was given', async () => {
  const { sheets } = await readXlsx(
    await written({ facts: [['As of', { kind: 'moment', at: Date.UTC(2026, 10, 5, 8) }]] }),
  );
  expect(sheets[0]?.rows[0]?.[1]).toEqual(new Date(Date.UTC(2026, 10, 5, 8)));
});

test('the head is bold and stays in sight; an Arabic sheet begins at the right', async () => {
  const facts = [['Question', 'متى؟']];
  const parts = partsOf(await written({ facts, ticks: [['Answer', 'Name']] }, true));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('rightToLeft="1"');
  expect(sheet).toMatch(/<pane ySplit="3"[^>]*state="frozen"/u);
  expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<pane ySplit="1"[^>]*state="frozen"/u);
  expect(parts['xl/styles.xml']).toContain('<b/>');
});

test('only a public poll has a sheet of voters', async () => {
  expect(partsOf(await written({}))['xl/worksheets/sheet2.xml']).toBeUndefined();
  expect(partsOf(await written({ ticks: [['Answer', 'Name', 'Position']] }))['xl/workbook.xml']).toContain(
    '<sheet name="Voters"',
  );
});
