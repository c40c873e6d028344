import { ANSWERS_MAX, ANSWERS_MIN } from '../../poll/text/limits.ts';
import { moved } from '../../poll/order.ts';

/** One answer field. The key stays with the text when rows move, so that focus and drag follow it. */
export interface AnswerRow {
  readonly key: string;
  readonly text: string;
}

let lastKey = 0;

function rowOf(text: string): AnswerRow {
  lastKey += 1;
  return { key: `answer-${lastKey}`, text };
}

export function rowsOf(answers: readonly string[]): AnswerRow[] {
  return settled(answers.map(rowOf));
}

export function isBlankRow(row: AnswerRow | undefined): boolean {
  return row === undefined || row.text.trim() === '';
}

export function filledCount(rows: readonly AnswerRow[]): number {
  return rows.filter((row) => !isBlankRow(row)).length;
}

/** At least two rows, and exactly one blank row waiting at the end while there is room for another answer. */
export function settled(rows: readonly AnswerRow[]): AnswerRow[] {
  const next = [...rows];
  while (next.length > ANSWERS_MIN && isBlankRow(next.at(-1)) && isBlankRow(next.at(-2))) next.pop();
  while (next.length < ANSWERS_MIN) next.push(rowOf(''));
  if (!isBlankRow(next.at(-1)) && next.length < ANSWERS_MAX) next.push(rowOf(''));
  return next;
}

export function withText(rows: readonly AnswerRow[], key: string, text: string): AnswerRow[] {
  return settled(rows.map((row) => (row.key === key ? { key, text } : row)));
}

export function withoutRow(rows: readonly AnswerRow[], key: string): AnswerRow[] {
  return settled(rows.filter((row) => row.key !== key));
}

/** The row that only waits for text: it has nothing to remove and no place to be moved to. */
export function isSpare(rows: readonly AnswerRow[], row: AnswerRow): boolean {
  return isBlankRow(row) && (row === rows.at(-1) || rows.length <= ANSWERS_MIN);
}

/** The rows with `key` moved to the place `to`; no answer moves behind the spare row. */
export function withRowAt(rows: readonly AnswerRow[], key: string, to: number): AnswerRow[] {
  const from = rows.findIndex((row) => row.key === key);
  const places = movableCount(rows);
  return from < places && to < places ? moved(rows, from, to) : [...rows];
}

function movableCount(rows: readonly AnswerRow[]): number {
  return isBlankRow(rows.at(-1)) ? rows.length - 1 : rows.length;
}

/** The rows with `key` dropped before or after another row; behind the spare row means in front of it. */
export function withRowDropped(
  rows: readonly AnswerRow[],
  key: string,
  target: { readonly key: string; readonly position: 'before' | 'after' },
): AnswerRow[] {
  const from = rows.findIndex((row) => row.key === key);
  const gap = rows.findIndex((row) => row.key === target.key) + (target.position === 'after' ? 1 : 0);
  const to = gap > from ? gap - 1 : gap;
  return withRowAt(rows, key, Math.min(to, movableCount(rows) - 1));
}

export interface PastedRows {
  readonly rows: AnswerRow[];
  /** What found no room: the poll is full. */
  readonly rest: readonly string[];
  /** The row that took the last of them. */
  readonly last: AnswerRow | undefined;
}

/** Answers put in at a row: into it when it is blank, else after it. Blank rows elsewhere make room. */
export function withPasted(rows: readonly AnswerRow[], key: string, answers: readonly string[]): PastedRows {
  const room = ANSWERS_MAX - filledCount(rows);
  const added = answers.slice(0, room).map(rowOf);
  const next = rows.flatMap((row) => {
    const kept = isBlankRow(row) ? [] : [row];
    return row.key === key ? [...kept, ...added] : kept;
  });
  return { rows: settled(next), rest: answers.slice(room), last: added.at(-1) };
}
