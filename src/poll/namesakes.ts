import { foldText } from './text/search-text.ts';

/** Columns in which titles are compared: about as many letters as a chip on a narrow phone shows. */
const COLUMNS = 24;

/**
 * What a title looks like at a glance: two chats whose titles come to the same are namesakes. Case, accents, white space
 * and signs that nobody sees do not count, nor does the script of a letter that looks the same in several (`А`, `A`), nor
 * what stands so late in a title that it may be cut off.
 */
export function glanceOf(title: string): string {
  const seen = foldText(title)
    .replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => LATIN_TWINS[letter] ?? letter);
  let room = COLUMNS;
  let shown = '';
  for (const letter of seen) {
    room -= /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(letter)
      ? 2
      : 1;
    if (room < 0) break;
    shown += letter;
  }
  return shown;
}

/**
 * The fewest facts that tell all of some namesakes apart, the same for each of them so that they can be compared.
 * @param facts a row for each: its facts in words, those to be preferred first; '' where one is not known. The last one
 *   is different in every row
 */
export function tellingFacts(facts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const count = facts[0]?.length ?? 0;
  for (const choice of choicesOf(count)) {
    const lines = facts.map((row) => choice.map((place) => row[place] ?? ''));
    const areKnown = lines.every((line) => line.every((fact) => fact !== ''));
    if (areKnown && new Set(lines.map((line) => line.join('\n'))).size === facts.length) return lines;
  }
  return facts.map((row) => row.slice(-1));
}

/** Every choice out of so many facts: one alone first, then pairs, and so on; preferred facts before others. */
function choicesOf(count: number): number[][] {
  const all = Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, place) => place).filter((place) => (bits >> place) & 1),
  );
  return all.filter((choice) => choice.length > 0).sort(bySize);
}

function bySize(one: number[], other: number[]): number {
  return one.length - other.length || one.join().localeCompare(other.join());
}

/** Letters of other scripts that look like Latin ones, as `foldText` leaves them. */
const LATIN_TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
};
