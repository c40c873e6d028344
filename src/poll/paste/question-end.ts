/** What may stand behind a question mark: smileys, marks of Markdown, closing quotes and brackets. */
const BEHIND =
  /(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}*_~`"'”“’»«)\]）」』]|\uFE0F|\u200D|\u20E3)+$/u;

/** True when a line asks: `?` of any script, also with a smiley or in bold. */
export function endsInQuestionMark(line: string): boolean {
  const end = line.replace(BEHIND, '');
  // The Greek question mark looks like a semicolon, and mostly is one; the Armenian one stands inside its word.
  return /[?？؟⸮፧\u037e]$|՞/u.test(end) || (end.endsWith(';') && /\p{Script=Greek}/u.test(end));
}

/** True when a line announces what follows: it ends in a colon. */
export function endsInColon(line: string): boolean {
  return /[:：]$/u.test(line.replace(BEHIND, ''));
}
