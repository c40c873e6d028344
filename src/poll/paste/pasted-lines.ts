/** A line of a pasted text, without the blanks and invisible signs around it. */
export interface PastedLine {
  /** May hold `\n` inside, where a cell of a spreadsheet does, and `\t` between cells. */
  readonly text: string;
  /** How many blanks and tabs stood before it. */
  readonly indent: number;
  /** An empty line stands above it. */
  readonly isApart: boolean;
}

/** A cell that a spreadsheet quotes, up to its end; in it a quote is written twice. */
const QUOTED_CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)/uy;
const PLAIN_CELL = /[^\t\n]*/uy;
const INDENT = /[^\S\n]*/uy;

/** Signs that turn the direction of writing or join words: chats and Word put them around what they copy. */
const UNSEEN = '[\\s\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+';
const AROUND = new RegExp(`^${UNSEEN}|${UNSEEN}$`, 'gu');

/** How Bitrix24 marks each line of a quote. */
const QUOTE_MARK = /^>>\s?/u;

/** A line drawn with signs: `---` of Markdown, the hyphens around a quote of Bitrix24, `|---|---|` of a table. */
const RULE = /^(?:[-_=*—–]{3,}|\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*)$/u;

/** The only cell of a row that may stand before the text of the row: `a.⇥Soup` out of Word. */
const MARK_CELL =
  /^(?:[([（]?(?:\p{Nd}{1,3}|[ivx]{1,5}|\p{L})\\?[.)\]）、．]{1,2}|[^\p{L}\p{Nd}\s]|[o§Øüvq])$/iu;

/**
 * The lines of a pasted text without the empty ones and those that are only drawn. Of a spreadsheet's cells, those of
 * one row alone are lines of their own; otherwise each row is a line. A cell may hold line breaks: it stays one line.
 */
export function pastedLines(text: string): PastedLine[] {
  const rows = cellRows(text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replaceAll('\v', ' '));
  const lines: (PastedLine & { readonly cells: readonly string[] })[] = [];
  let isApart = false;
  for (const { indent, cells } of rows) {
    const line = cellsOfTable(cells).join('\t');
    if (line !== '' && !RULE.test(line)) lines.push({ text: line, indent, isApart, cells });
    isApart = line === '';
  }
  const [only, ...more] = lines;
  const isOneRow = only && more.length === 0 && !MARK_CELL.test(only.cells[0] ?? '');
  if (!isOneRow)
    return lines.map(({ text: line, indent, isApart: gap }) => ({ text: line, indent, isApart: gap }));
  return cellsOfTable(only.cells).map((cell) => ({ text: cell, indent: only.indent, isApart: false }));
}

/** A text as it reads on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\n\t]\s*/gu, ' ').trim();
}

/** The cells of a Markdown table's row, `| Mon | 10:00 |`, else the cells as they are. */
function cellsOfTable(cells: readonly string[]): readonly string[] {
  const [only = '', ...more] = cells;
  const inner = more.length === 0 ? /^\|(?<inner>.*)\|$/u.exec(only)?.groups?.['inner'] : undefined;
  if (inner === undefined || RULE.test(only)) return cells;
  return inner.split('|').map(trimmed).filter(Boolean);
}

interface Row {
  readonly indent: number;
  /** The filled ones. */
  readonly cells: string[];
}

function cellRows(text: string): Row[] {
  const rows: Row[] = [rowAt(text, 0)];
  for (let at = 0; at <= text.length;) {
    const { cell, end } = cellAt(text, at);
    if (cell !== '') rows.at(-1)?.cells.push(cell);
    if (text[end] === '\n') rows.push(rowAt(text, end + 1));
    at = end + 1;
  }
  return rows;
}

function rowAt(text: string, at: number): Row {
  INDENT.lastIndex = at;
  return { indent: INDENT.exec(text)?.[0].length ?? 0, cells: [] };
}

/** Spreadsheets quote only a cell with a tab, a line break or a quote in it; other quotes are the writer's. */
function cellAt(text: string, at: number): { cell: string; end: number } {
  QUOTED_CELL.lastIndex = at;
  const quoted = QUOTED_CELL.exec(text)?.[1];
  if (quoted !== undefined && /[\t\n]|""/u.test(quoted)) {
    return { cell: trimmed(quoted.replaceAll('""', '"')), end: QUOTED_CELL.lastIndex };
  }
  PLAIN_CELL.lastIndex = at;
  const plain = PLAIN_CELL.exec(text)?.[0] ?? '';
  return { cell: trimmed(plain), end: at + plain.length };
}

function trimmed(text: string): string {
  return text.replace(AROUND, '').replace(QUOTE_MARK, '');
}
