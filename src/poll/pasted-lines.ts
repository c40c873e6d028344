/** A cell that a spreadsheet quotes, up to its end; in it a quote is written twice. */
const QUOTED_CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)/uy;
const PLAIN_CELL = /[^\t\n]*/uy;

/**
 * The lines of a pasted text, trimmed, without the empty ones. Of a spreadsheet's cells, those of one row alone are
 * lines of their own; otherwise each row is a line. A cell may hold line breaks: it stays one line, with `\n` in it.
 */
export function pastedLines(text: string): string[] {
  const rows = cellRows(text.replace(/\r\n?|[\u2028\u2029]/gu, '\n')).filter((row) => row.length > 0);
  const [only, ...more] = rows;
  return only && more.length === 0 ? only : rows.map((row) => row.join(' '));
}

/** The filled cells of each row. */
function cellRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const { cell, end } = cellAt(text, at);
    if (cell !== '') rows.at(-1)?.push(cell);
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** Spreadsheets quote only a cell with a tab, a line break or a quote in it; other quotes are the writer's. */
function cellAt(text: string, at: number): { cell: string; end: number } {
  QUOTED_CELL.lastIndex = at;
  const quoted = QUOTED_CELL.exec(text)?.[1];
  if (quoted !== undefined && /[\t\n]|""/u.test(quoted)) {
    return { cell: quoted.replaceAll('""', '"').trim(), end: QUOTED_CELL.lastIndex };
  }
  PLAIN_CELL.lastIndex = at;
  const plain = PLAIN_CELL.exec(text)?.[0] ?? '';
  return { cell: plain.trim(), end: at + plain.length };
}
