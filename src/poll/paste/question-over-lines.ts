import { ANSWER_MAX, lengthOf } from '../text/limits.ts';
import { answerTexts, withoutBold } from './answer-texts.ts';
import { readList } from './list-marks.ts';
import { onOneLine, type PastedLine } from './pasted-lines.ts';
import { endsInColon, endsInQuestionMark } from './question-end.ts';
import type { Reading } from './reading.ts';

/** More lines than this are a text, not a list of answers. */
const OFFERED_MAX = 30;

/** A question over a list, where that is certain: the list is marked, or just one line asks and short ones follow. */
export function questionOverList(lines: readonly PastedLine[]): Reading | null {
  const marked = firstMarkedRow(lines);
  if (marked !== null) return split(lines, marked);
  const asking = rowsThat(lines, endsInQuestionMark);
  const [row, ...others] = asking.length > 0 ? asking : rowsThat(lines, endsInColon);
  if (row === undefined || others.length > 0) return null;
  const reading = split(lines, row + 1);
  return reading.answers.length > 1 && !isProse(reading.answers) ? reading : null;
}

/** The same where only the person knows: what a press on “Use the lines as answers” makes of them. */
export function questionOverLines(lines: readonly PastedLine[]): Reading | null {
  if (lines.length < 3 || lines.length > OFFERED_MAX) return null;
  const reading = split(lines, firstAnswerRow(lines));
  return reading.answers.length > 1 && reading.answers.every(fits) ? reading : null;
}

/** Below the line that asks, else below the first gap, else below the first line. */
function firstAnswerRow(lines: readonly PastedLine[]): number {
  const hasRoom = (row: number) => row > 0 && row <= lines.length - 2;
  const asking = [...rowsThat(lines, endsInQuestionMark), ...rowsThat(lines, endsInColon)].map(
    (row) => row + 1,
  );
  const gap = lines.findIndex(({ isApart }, row) => isApart && hasRoom(row));
  return asking.find(hasRoom) ?? (gap > 0 ? gap : 1);
}

function firstMarkedRow(lines: readonly PastedLine[]): number | null {
  // A line that goes on with its item is not in the list, but below the first mark; so the row is the same in both.
  const row = readList(lines).findIndex(({ marked }) => marked);
  return row === -1 ? null : row;
}

function rowsThat(lines: readonly PastedLine[], test: (line: string) => boolean): number[] {
  return lines.flatMap(({ text }, row) => (test(text) ? [row] : []));
}

function split(lines: readonly PastedLine[], row: number): Reading {
  const question = lines
    .slice(0, row)
    .map(({ text }) => withoutBold(onOneLine(text).replace(/^#+\s+/u, '')))
    .join('\n');
  return { question: question === '' ? null : question, answers: answerTexts(lines.slice(row)), removed: [] };
}

/** Sentences rather than answers: too long, or some, but not all, end like one. */
function isProse(answers: readonly string[]): boolean {
  const ended = answers.filter((answer) => /[.!。！…]$/u.test(answer));
  return !answers.every(fits) || (ended.length > 0 && (ended.length < answers.length || ended.some(isLong)));
}

function isLong(answer: string): boolean {
  return answer.split(' ').length > 5;
}

function fits(answer: string): boolean {
  return lengthOf(answer) <= ANSWER_MAX;
}
