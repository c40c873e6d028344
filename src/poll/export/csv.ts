import type { Cell, Row, WallTime } from './cell.ts';
import { BEFORE_FORMULA, ZERO_WIDTH, isReadAnew } from './read-anew.ts';

/**
 * A table as a CSV file by RFC 4180, every cell in quotes, with the mark that lets Excel know UTF-8. Texts stay texts:
 * what a spreadsheet would calculate or take for a number or a date has a zero-width space before it (decision 21).
 * Shares are whole numbers, moments `2026-11-29 07:10`.
 * @param separator what the reader's spreadsheet expects (listSeparatorOf)
 */
export function csvOf(rows: readonly Row[], separator: ',' | ';'): string {
  const lines = rows.map((row) => row.map((cell) => quoted(plain(cell))).join(separator));
  return `\u{FEFF}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function plain(cell: Cell): string {
  if (typeof cell === 'string') return asWritten(cell);
  if (cell.kind === 'moment') return digits(cell.at);
  return String(cell.kind === 'count' ? cell.value : cell.share.percent);
}

/** Taking one zero-width space away from the beginning, and from behind each separator, gives the text back. */
function asWritten(text: string): string {
  const inside = text.replace(BEFORE_FORMULA, `$1$2${ZERO_WIDTH}`);
  return isReadAnew(text) ? ZERO_WIDTH + inside : inside;
}

function digits(at: WallTime): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
