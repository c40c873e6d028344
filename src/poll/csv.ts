/** What a spreadsheet takes for the beginning of a formula, in full width as well. */
const FORMULA = '[=+\\-@＝＋－＠]';
/** At the beginning of a cell, or behind what another spreadsheet's settings may take for the end of one. */
const BEFORE_FORMULA = new RegExp(`(^|[;,\\t\\r\\n])(["']*)(?=${FORMULA})`, 'gu');
const BLANK_FIRST = /^["']*[\t\r\n]/u;

/**
 * A table as a CSV file by RFC 4180, every cell in quotes, with the mark that lets Excel know UTF-8. No cell is ever
 * calculated: an apostrophe stands before whatever would begin a formula.
 * @param separator what the reader's spreadsheet expects (separatorOf)
 */
export function csvOf(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(separator));
  return `\u{FEFF}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Excel splits at its country's list separator: a semicolon where the comma stands in numbers. `locale` BCP 47. */
export function separatorOf(locale: string): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

function harmless(cell: string): string {
  const text = cell.replace(BEFORE_FORMULA, "$1$2'");
  return BLANK_FIRST.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
