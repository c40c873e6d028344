/**
 * Text of people that stays text in a message of ours: a word joiner (U+2060) behind each bracket, and before what
 * would begin a quote at the beginning of a line (docs/platform.md, 2.7).
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('[', '[\u2060')
    .replace(/^(?=>>|-{3})/gmu, '\u2060');
}
