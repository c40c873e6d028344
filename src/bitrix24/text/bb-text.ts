const BREAKS = /\[br\s*\/?\]/giu;
const ITEMS = /\n?\[\*\]\s?/gu;
const QUOTE_MARKS = /^>>\s?/gmu;
/** A quote stands between two lines of hyphens; who is quoted, and when, is its first line. */
const QUOTE = /^-{6,}\n(?<quoted>[^]*?)\n-{6,}$/gmu;
const TIMESTAMP = /\[timestamp=(?<seconds>\d{1,11})(?:\s[^\]\n]*)?\]/giu;
/** Only the marks that Bitrix24 knows: other words in brackets are the writer's. */
const MARKS =
  /\[\/?(?:b|i|u|s|p|h[1-6]|code|url|img|icon|user|chat|context|call|send|put|pch|color|size|font|list|quote|left|right|center|justify|table|tr|td|th|spoiler)(?:=[^\]\n]*)?\]|\[(?:img|icon)[ =][^\]\n]*\]/giu;
/** Keeps what people typed from being read as a mark (docs/platform.md, 2.7). */
const WORD_JOINER = /\u2060/gu;

/**
 * The text of a message as people read it in the chat: without the marks of its formatting (docs/platform.md, 2.7).
 * @param sayTime words for a moment that the message names, in seconds since 1970
 */
export function bbToText(text: string, sayTime: (seconds: number) => string = localTime): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(BREAKS, '\n')
    .replace(ITEMS, '\n• ')
    .replace(QUOTE_MARKS, '')
    .replace(QUOTE, '$<quoted>')
    .replace(TIMESTAMP, (_, seconds: string) => sayTime(Number(seconds)))
    .replace(MARKS, '')
    .replace(WORD_JOINER, '')
    .trim();
}

/** In the browser's language and time zone, as Bitrix24 draws it. */
function localTime(seconds: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(undefined, style).format(seconds * 1_000);
}
