import type { Tally } from './tally.ts';
import { barOf } from './results-post.ts';

/** The results as plain text with bars, for wherever it is pasted. It names no voter. */
export function exportText(
  question: string,
  tally: Tally,
  words: {
    /** State and turnout, in a line. */
    readonly head: string;
    /** "58% · 7 votes" */
    readonly share: (percent: number, votes: number) => string;
    readonly outcome: string;
  },
): string {
  const answers = tally.rows.map(
    ({ answer, percent }) => `${answer.text}\n${barOf(percent)} ${words.share(percent, answer.votes)}`,
  );
  return [`${question}\n${words.head}`, ...answers, words.outcome].join('\n\n');
}
