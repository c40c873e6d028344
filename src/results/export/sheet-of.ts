import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import type { Cell, Row } from '../../poll/export/cell.ts';
import { isReadAnew } from '../../poll/export/read-anew.ts';
import { cellText, sheetName } from './sheet-text.ts';

/** In characters of the usual font. */
const NARROWEST = 10;
const WIDEST = 60;
/** Excel's usual one; a bold font without a name is drawn in another. */
const HEAD_FONT = { name: 'Calibri', size: 11, bold: true };

/** How a sheet is called and laid out. */
export interface SheetLook {
  readonly name: string;
  /** The row of heads, from 0: bold, and kept in sight when the sheet is scrolled. Above it stand facts. */
  readonly headRow: number;
  readonly isRightToLeft: boolean;
}

/** Rows as a sheet of typed cells. */
export function sheetOf(rows: readonly Row[], look: SheetLook): WriteSheet {
  const styles = rows.flatMap((row, y) =>
    row.flatMap((cell, x): readonly [string, { style: CellStyle }][] => {
      const style = { ...formatOf(cell), ...placeOf(rows, { x, y }, look) };
      return Object.keys(style).length === 0 ? [] : [[`${y},${x}`, { style }]];
    }),
  );
  return {
    name: sheetName(look.name),
    rows: rows.map((row) => row.map(valueOf)),
    cells: new Map(styles),
    columns: widthsOf(rows, look.headRow).map((width) => ({ width })),
    freezePane: { rows: look.headRow + 1 },
    view: { rightToLeft: look.isRightToLeft },
  };
}

function valueOf(cell: Cell): CellValue {
  if (typeof cell === 'string') return cell === '' ? null : cellText(cell);
  if (cell.kind === 'count') return cell.value;
  return cell.kind === 'share' ? cell.share.percent / 100 : new Date(cell.at);
}

/** Texts that Excel would read anew after an edit of the cell are marked as text. Bounds are as on screen: `<1%`. */
function formatOf(cell: Cell): CellStyle {
  if (typeof cell === 'string') return isReadAnew(cell) ? { numFmt: '@' } : {};
  if (cell.kind === 'count') return {};
  if (cell.kind === 'moment') return { numFmt: 'yyyy-mm-dd hh:mm' };
  return { numFmt: { below: '"<"0%', above: '">"0%', none: '0%' }[cell.share.bound ?? 'none'] };
}

/** Heads are bold and stand over their numbers, facts beside their names, and Latin texts where the Arabic ones do. */
function placeOf(rows: readonly Row[], { x, y }: { x: number; y: number }, look: SheetLook): CellStyle {
  const cell = rows[y]?.[x] ?? '';
  const isFact = y < look.headRow && x > 0;
  const isOverNumbers = y === look.headRow && typeof (rows[y + 1]?.[x] ?? '') !== 'string';
  const side = look.isRightToLeft ? 'right' : 'left';
  const horizontal = isOverNumbers
    ? 'right'
    : isFact || (look.isRightToLeft && typeof cell === 'string')
      ? side
      : null;
  return {
    ...(y === look.headRow ? { font: HEAD_FONT } : {}),
    ...(horizontal === null ? {} : { alignment: { horizontal } }),
  };
}

/** A fact may reach over the empty cells beside it, so its text makes no column wider. */
function widthsOf(rows: readonly Row[], headRow: number): readonly number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, x) => {
    const lengths = rows.map((row, y) => {
      const cell = row[x] ?? '';
      return typeof cell === 'string' && x > 0 && y < headRow ? 0 : charactersOf(cell);
    });
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths.map((length) => length + 2)));
  });
}

/** Chinese and Japanese signs are twice as wide. */
function charactersOf(cell: Cell): number {
  if (typeof cell !== 'string') return cell.kind === 'moment' ? 16 : 6;
  return cell.length + (cell.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
}
