import { placesOf, type Places } from './counting.ts';

/** A sign at the beginning of a line that may be the mark of a list. */
export interface LineMark {
  readonly sign: string;
  /** What stands behind it. */
  readonly rest: string;
  /** The next sign follows at once: such a mark counts only where every line of the list has one. */
  readonly isTight: boolean;
  /** Where it counts to; null = a bullet. */
  readonly places: Places | null;
  /** Nothing but a list ends its numbers this way: `5)`, where `5.` may be a date. */
  readonly isSure: boolean;
}

const BULLET =
  /^(?<sign>[-*+–—‐‑−>»→](?=\s)|[•◦▪▫‣⁃·∙●○■□◆◇►▸▶✓✔✗✘☐☑☒➢➤❖✦\uF020-\uF0FF]\uFE0F?|[o§Øüvq](?=\t|\s{2}))(?<blank>\s*)(?<rest>.*)$/su;
const TIGHT_BULLET = /^(?<sign>[-*+–—−>»])(?<rest>[^\s\p{Nd}].*)$/su;
const PICTURE = /^(?<sign>\p{Extended_Pictographic}[\uFE0E\uFE0F]?)(?<blank>\s*)(?<rest>.*)$/su;
const CHECKBOX = /^(?:\[[ xX✓✔]?\]|\([ x]?\)(?=\s))\s*/u;

const COUNT =
  /^(?<open>[(（[【〔])?(?<token>\p{Nd}{1,3}|[ivx]{2,5}|[IVX]{2,5}|[一二三四五六七八九十]{1,3}|\p{L})(?<close>\\?[.)．）\]】〕、。]{1,2}|[:：٫،，]|\s?[-–—:](?=\s))(?<blank>\s*)(?<rest>.*)$/su;
const KEYCAP = /^(?<token>\p{Nd})\uFE0F?\u20E3\s*(?<rest>.*)$/su;
const TEN = /^🔟\s*(?<rest>.*)$/su;
const COUNT_SIGN =
  /^(?<token>[\u2460-\u249b\u24b6-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289])[.、．]?\s*(?<rest>.*)$/su;

/** The mark that a line may begin with. What is content is none: `1.5 l`, `10:30`, `-5 °C`, `3D printer`. */
export function markOf(line: string): LineMark | null {
  return boxOf(line) ?? countOf(line) ?? signOf(line) ?? bulletOf(line);
}

function boxOf(line: string): LineMark | null {
  const rest = unboxed(line);
  return rest === line ? null : bullet('[ ]', rest, false);
}

function countOf(line: string): LineMark | null {
  const parts = COUNT.exec(line)?.groups;
  if (!parts) return null;
  const { open, token = '', close = '', blank = '', rest = '' } = parts;
  const isBracketed = /[)）\]】〕]/u.test(close);
  if (open === undefined ? /[\]】〕]/u.test(close) : !isBracketed) return null;
  const isNumberBehind = /^\p{Nd}/u.test(rest);
  const mayBeNumber = /^[:：٫،，]$|^\s?[-–—:]$/u.test(close) || (blank === '' && !/[、）】〕]/u.test(close));
  if (isNumberBehind && mayBeNumber) return null;
  const places = placesOf(token);
  if (places.size === 0) return null;
  const isTight = blank === '' && rest !== '' && !/[、。．）】〕]/u.test(close);
  return {
    sign: line.slice(0, line.length - rest.length),
    rest: unboxed(rest),
    isTight,
    places,
    isSure: isBracketed,
  };
}

/** 1️⃣, ①, ⒈, Ⓐ, ❶, ㈠ */
function signOf(line: string): LineMark | null {
  const parts = (KEYCAP.exec(line) ?? COUNT_SIGN.exec(line) ?? TEN.exec(line))?.groups;
  if (!parts) return null;
  const { token = '10', rest = '' } = parts;
  return { sign: token, rest: unboxed(rest), isTight: false, places: placesOf(token), isSure: true };
}

function bulletOf(line: string): LineMark | null {
  const loose = BULLET.exec(line)?.groups;
  if (loose) return bullet(loose['sign'], unboxed(loose['rest'] ?? ''), false);
  const tight = TIGHT_BULLET.exec(line)?.groups ?? PICTURE.exec(line)?.groups;
  const { sign = '', rest = '' } = tight ?? {};
  // `**bold**`, `--flag` and `⭐⭐` say something by their number.
  const isRepeated = rest.startsWith(String.fromCodePoint(sign.codePointAt(0) ?? 0));
  const isEmphasis = sign === '*' && rest.endsWith('*');
  return tight && !isRepeated && !isEmphasis ? bullet(sign, unboxed(rest), true) : null;
}

function bullet(sign = '', rest: string, isTight: boolean): LineMark {
  return { sign, rest, isTight, places: null, isSure: false };
}

function unboxed(text: string): string {
  return text.replace(CHECKBOX, '');
}
