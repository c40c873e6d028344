import { isMonth, smallLetters } from './month-names.ts';

/** Nobody sees it, and no spreadsheet skips it when it looks for a formula, a number or a date. */
export const ZERO_WIDTH = '\u{200B}';

/** What a spreadsheet takes for the beginning of a formula, in full width as well. */
const FORMULA = /^["'\u{200B}]*[=+\-@＝＋－＠]/u;

/** Behind what another spreadsheet's settings may take for the end of a cell. */
export const BEFORE_FORMULA = /([;,\t\r\n])(["']*)(?=[=+\-@＝＋－＠\u{200B}])/gu;

/** As many digits as a spreadsheet shows without an exponent, and nothing that it would drop. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,10})$/u;

const ERROR_VALUE = /^#(?:n\/a|null!|div\/0!|value!|ref!|name\?|num!)$/iu;

/** What Excel reads as true and false, in the languages of Bitrix24 that have words of their own for them. */
const TRUTHS: ReadonlySet<string> = new Set(
  'true false wahr falsch vrai faux vero falso verdadero verdadeiro prawda fałsz истина ложь істина хибність хиба doğru yanliş ақиқат жалған benar salah'.split(
    ' ',
  ),
);

/** Parts of a day, units, currencies: `pm`, `h`, `kr`, `zł`, `R$`. */
const SHORT_WORD = 3;
const MOST_WORDS = 6;

/**
 * True when a spreadsheet with its usual settings would not keep a text as it is written: it would calculate it, or
 * make a number, a date or a truth of it. A lone `-` and ordinary whole numbers stay what they are.
 */
export function isReadAnew(text: string): boolean {
  if (text === '-' || PLAIN_NUMBER.test(text)) return false;
  return FORMULA.test(text) || text.startsWith(ZERO_WIDTH) || /^["']*\s/u.test(text) || isValue(text);
}

/** Digits with nothing but signs, short words and months beside them, in any script: `1-2`, `3/4`, `MAR1`, `5 zł`. */
function isValue(text: string): boolean {
  const seen = smallLetters(text.trim());
  if (TRUTHS.has(seen) || ERROR_VALUE.test(seen)) return true;
  if (!/\p{N}/u.test(seen)) return false;
  const words = seen.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= MOST_WORDS && words.every((word) => word.length <= SHORT_WORD || isMonth(word));
}
