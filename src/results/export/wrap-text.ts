/**
 * A text in lines no wider than `width`, broken between words, or inside a word that is wider alone. Its own line
 * ends stay. `measure` in the unit of `width`.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text, width, measure)) {
    if (line.trim() !== '' && measure((line + part).trimEnd()) > width) {
      lines.push(line.trim());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  return [...lines, line.trim()];
}

/** Words, each with the blanks and marks behind it; single characters, as people see them, of what is too wide. */
function partsOf(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  )) {
    const last = words.at(-1);
    if (isWordLike === true || last === undefined) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words.flatMap((word) =>
    measure(word.trim()) <= width
      ? [word]
      : [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment),
  );
}
