import { writeXlsx } from 'hucre/xlsx';
import type { ExportTables } from '../../poll/export/export-rows.ts';
import { sheetOf } from './sheet-of.ts';

/**
 * The tables as the bytes of an .xlsx file: a sheet of facts and totals and, of a public poll, one of voters.
 * @param look what the sheets are called, in the reader's language
 */
export async function xlsxOf(
  { facts, totals, ticks }: ExportTables,
  look: { readonly results: string; readonly voters: string; readonly isRightToLeft: boolean },
): Promise<Uint8Array> {
  const { isRightToLeft } = look;
  const results = sheetOf([...facts, [''], ...totals], {
    name: look.results,
    headRow: facts.length + 1,
    isRightToLeft,
  });
  const voters = ticks === null ? [] : [sheetOf(ticks, { name: look.voters, headRow: 0, isRightToLeft })];
  return writeXlsx({ sheets: [results, ...voters] });
}
