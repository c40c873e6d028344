const BREAKS = /\[br\s*\/?\]/giu;
const QUOTE_MARKS = /^>>\s?/gmu;
/** Only the marks that Bitrix24 knows: other words in brackets are the writer's. */
const MARKS =
  /\[\/?(?:b|i|u|s|code|url|img|user|chat|context|call|send|put|pch|color|size|list|quote)(?:=[^\]\n]*)?\]/giu;

/** The text of a message as people read it in the chat: without the marks of its formatting (docs/platform.md, 2.7). */
export function bbToText(text: string): string {
  return text.replace(BREAKS, '\n').replace(QUOTE_MARKS, '').replace(MARKS, '').trim();
}
