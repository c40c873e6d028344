import { foldText } from './search-text.ts';

/**
 * Which answers are equal. The portal refuses none, so only those are an error that nobody can tell apart on screen;
 * what merely looks alike is a hint (decision 22).
 */

/** Which rows say again what an earlier row says: row index → index of the first row with that text. */
export function repeatedAnswers(answers: readonly string[]): Map<number, number> {
  const repeats = new Map<number, number>();
  for (const [first, ...others] of groupRows(answers, toSeenText)) {
    if (first !== undefined) for (const row of others) repeats.set(row, first);
  }
  return repeats;
}

/** Groups of rows that one may take for each other: equal but for case, accents, or the shape of quotes and hyphens. */
export function similarAnswers(answers: readonly string[]): (readonly number[])[] {
  const repeats = repeatedAnswers(answers);
  const distinct = answers.map((answer, row) => (repeats.has(row) ? '' : answer));
  return groupRows(distinct, (answer) => foldText(answer)).filter((rows) => rows.length > 1);
}

/** Rows by what `keyOf` makes of their text, in the order of the first; blank keys are left out. */
function groupRows(answers: readonly string[], keyOf: (answer: string) => string): (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [row, answer] of answers.entries()) {
    const key = keyOf(answer);
    if (key === '') continue;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** What an eye sees of a text: blanks run together, and signs without a shape do not count. Joiners do: they shape letters and emoji. */
function toSeenText(answer: string): string {
  return answer
    .normalize('NFC')
    .replace(/(?![\u200c\u200d])[\p{Cf}\u034f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
