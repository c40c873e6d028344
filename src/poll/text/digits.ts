const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;

/** The text with the decimal digits of every script as 0 to 9: `٥٠`, `५०` and `５０` become `50`. All else stays. */
export function toAsciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String(valueOfDigit(digit)));
}

/** Unicode keeps the digits of a script in a row from zero to nine, and each run of such rows begins with a zero. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
