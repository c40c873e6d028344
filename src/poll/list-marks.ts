/** A line of a list without its mark. */
export interface ListLine {
  readonly text: string;
  readonly marked: boolean;
}

const BULLET = /^(?:(?:[-*+–—]\s+|[•◦▪▫‣⁃·●○■□◆◇►▸✓✔☐☑☒]\s*)(?:\[[ xX]?\]\s+)?|\[[ xX]?\]\s+)/u;
const NUMBER = /^(?:\(?(?<number>\d{1,3})(?:\)|\.\)?)\s+|(?<keycap>\d)\uFE0F?\u20E3\s*)/u;
const LETTER = /^\(?(?<letter>\p{L})\)\s+/u;

/**
 * Takes the marks of a list off: bullets, checkboxes, 1. 1) (1) 1️⃣, a) b) c). Numbers and letters are marks only
 * when they count from the first, and nothing is taken off where lines would become the same or empty: "1. May" and
 * "2. May" are dates.
 */
export function readList(lines: readonly string[]): ListLine[] {
  const isNumbered = isCount(lines.flatMap(numberOf), [0, 1]);
  const isLettered = isCount(lines.flatMap(letterOf), ['a', 'A', 'а', 'А'].map(codeOf));
  const bare = lines.map((line) => {
    const unmarked = line.replace(BULLET, '');
    if (unmarked !== line) return unmarked;
    if (isNumbered && NUMBER.test(line)) return line.replace(NUMBER, '');
    return isLettered ? line.replace(LETTER, '') : line;
  });
  const isSafe = new Set(bare).size === new Set(lines).size && !bare.includes('');
  return lines.map((line, row) => {
    const text = isSafe ? (bare[row] ?? line) : line;
    return { text, marked: text !== line };
  });
}

function isCount(marks: readonly number[], firsts: readonly number[]): boolean {
  const [first, ...others] = marks;
  if (first === undefined || others.length === 0 || !firsts.includes(first)) return false;
  const isRunning = others.every((mark, row) => mark === first + row + 1);
  // Markdown counts for the writer: every line may begin with "1."
  return isRunning || (first === 1 && others.every((mark) => mark === 1));
}

function numberOf(line: string): number[] {
  const found = NUMBER.exec(line)?.groups;
  return found ? [Number(found['number'] ?? found['keycap'])] : [];
}

function letterOf(line: string): number[] {
  const letter = LETTER.exec(line)?.groups?.['letter'];
  return letter === undefined ? [] : [codeOf(letter)];
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
