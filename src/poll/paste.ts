import { ANSWER_MAX, lengthOf } from './limits.ts';
import { readList } from './list-marks.ts';
import { pastedLines } from './pasted-lines.ts';

/** What a pasted text holds. */
export interface Pasted {
  /** null when the question stays as it is; always null for a paste into an answer. */
  readonly question: string | null;
  readonly answers: string[];
}

/**
 * Reads a paste: lines, bulleted, numbered and Markdown lists, checkboxes, a spreadsheet's column or row, and
 * `Question? a / b / c` in one line. No word is lost or made up; marks and empty lines go.
 * One line that is none of these comes back whole, as the question or the only answer.
 */
export function parsePaste(text: string, kind: 'question' | 'answer'): Pasted {
  const lines = pastedLines(text);
  if (kind === 'answer') {
    return { question: null, answers: lines.length > 1 ? rows(lines) : [text] };
  }
  return slashed(lines) ?? listed(lines) ?? { question: text, answers: [] };
}

/** `Question? a / b / c` */
function slashed(lines: readonly string[]): Pasted | null {
  const [line, ...more] = lines;
  if (line === undefined || more.length > 0) return null;
  const parts = /^(?<question>.*?[?？؟])\s+(?<answers>.*\s\/\s.*)$/u.exec(line)?.groups;
  const answers = ` ${parts?.['answers'] ?? ''} `.split(/\s\/(?=\s)/u).map((answer) => answer.trim());
  const filled = answers.filter((answer) => answer !== '');
  return parts && filled.length > 1 ? { question: parts['question'] ?? null, answers: filled } : null;
}

/** A question over a list: the list is marked, or the first line asks and the others are short enough to answer. */
function listed(lines: readonly string[]): Pasted | null {
  const list = readList(lines);
  const isList = list.filter(({ marked }) => marked).length > 1;
  const start = isList ? list.findIndex(({ marked }) => marked) : 1;
  const question = lines
    .slice(0, start)
    .join('\n')
    .replace(/^#+\s+/u, '');
  const answers = rows(lines.slice(start));
  const isAsked = /[?？؟:：]$/u.test(question) && answers.every((answer) => lengthOf(answer) <= ANSWER_MAX);
  if (answers.length < 2 || !(isList || isAsked)) return null;
  return { question: question === '' ? null : question, answers };
}

/** The lines as answers: without their marks, on one line each. */
function rows(lines: readonly string[]): string[] {
  return readList(lines)
    .map(({ text }) => text.replace(/\s*\n\s*/gu, ' '))
    .filter((text) => text !== '');
}
