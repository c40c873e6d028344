/** As much as a cell of Excel holds, in UTF-16 units. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;

/** What XML 1.0 cannot hold, lone halves of a surrogate pair among it; all other control characters go as well. */
const NOT_IN_XML = /(?![\t\r\n])[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu;

/** `_x0041_` stands for a character in this format; an underscore that is meant is written `_x005F_`. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/giu;

/** A text as a cell of an .xlsx can hold it: cut by whole characters, without what would break the file. */
export function cellText(text: string): string {
  const held = text.replace(NOT_IN_XML, '');
  return shortened(held, LONGEST_CELL).replace(ESCAPE, '_x005F_');
}

/** A word as the name of a sheet: Excel forbids some signs in it and more than 31 units. */
export function sheetName(word: string): string {
  const allowed = word
    .replace(NOT_IN_XML, '')
    .replace(/[[\]:*?/\\]/gu, ' ')
    .replace(/^'+|'+$/gu, '');
  return shortened(allowed.trim(), LONGEST_NAME);
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length + 1 > most) break;
    kept += segment;
  }
  return `${kept}…`;
}
