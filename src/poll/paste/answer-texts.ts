import { readList } from './list-marks.ts';
import { onOneLine, type PastedLine } from './pasted-lines.ts';

const SEPARATOR = /[,;،，；、]$/u;
const BOLD = /^(?<sign>\*\*|__|\*|_)(?=\S)(?<text>.*[^\s*_])\k<sign>$/u;

/** Lines as answers: each on one line, without the mark of a list, without commas between them, without Markdown's bold. */
export function answerTexts(lines: readonly PastedLine[]): string[] {
  const texts = readList(lines).map(({ text }) => onOneLine(text));
  return withoutSeparators(texts)
    .map(withoutBold)
    .filter((text) => text !== '');
}

/** The text inside `**…**` or `*…*`, when all of it is. */
export function withoutBold(text: string): string {
  const { sign = '', text: inner = text } = BOLD.exec(text)?.groups ?? {};
  return sign !== '' && inner.includes(sign) ? text : inner;
}

/** A comma or semicolon goes when it ends every line but the last; one that ends a Greek line asks. */
function withoutSeparators(texts: readonly string[]): readonly string[] {
  const before = texts.slice(0, -1);
  const sign = before[0]?.at(-1) ?? '';
  const isSeparator = SEPARATOR.test(sign) && before.every((text) => text.endsWith(sign) && text.length > 1);
  if (!isSeparator || texts.some((text) => /\p{Script=Greek}/u.test(text) && sign === ';')) return texts;
  return texts.map((text, row) => {
    const end = row === texts.length - 1 ? /[,;،，；、.。]$/u : SEPARATOR;
    return text.length > 1 ? text.replace(end, '').trimEnd() : text;
  });
}
