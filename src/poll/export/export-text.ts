import { barOf } from './text-bar.ts';
import type { Tally, TallyRow } from '../tally.ts';

/** The results as plain text with bars, for wherever it is pasted. It names no voter. */
export function exportText(
  question: string,
  tally: Tally,
  words: {
    /** State and turnout, in a line. */
    readonly head: string;
    /** "58% · 7 votes" */
    readonly share: (row: TallyRow) => string;
    readonly outcome: string;
  },
): string {
  const answers = tally.rows.map((row) => `${row.answer.text}\n${barOf(row.percent)} ${words.share(row)}`);
  return [`${question}\n${words.head}`, ...answers, words.outcome].join('\n\n');
}
