import { ANSWER_MAX, lengthOf } from '../text/limits.ts';
import { countLevels } from './count-levels.ts';
import { markOf } from './line-mark.ts';
import { endsInQuestionMark } from './question-end.ts';
import type { Reading } from './reading.ts';

/** A line that holds question and answers, and whether nothing else can be meant. */
export interface OneLinePoll {
  readonly reading: Reading;
  readonly isCertain: boolean;
}

/** Up to the first question mark (and a smiley behind it), or up to a colon with a blank. */
const ASKED =
  /^(?<question>.*?(?:[?？؟⸮፧\u037e]+|(?<=\p{Script=Greek});)\s*(?:[\p{Extended_Pictographic}\uFE0F\u200D]+|(?<![？])(?=\s)|(?<=[？؟])))\s*(?<rest>\S.*)$/u;
const ANNOUNCED = /^(?<question>[^:：]{2,}(?:：|:(?=\s)))\s*(?<rest>\S.*)$/u;

/** Signs that nobody puts between the words of a sentence. */
const STRONG = [/\s\/(?=\s)/u, /\s*\|\s*/u, /\s*[;；]\s*/u, /\s[•·]\s/u];
const COMMA = /\s*[,،，、]\s*/u;
const SLASH = /\s*\/\s*/u;
const OR =
  /\s+(?:or|oder|ou|o|u|oppure|или|або|чи|czy|lub|albo|veya|ya da|yoksa|atau|hoặc|hay|أو|أم|ام|या|немесе|әлде)\s+|\s*(?:还是|還是|或者|或|それとも|หรือ)\s*/iu;

/** `Question? a / b`, `Question? a, b, c`, `Question: a; b; c`, `Question? 1) a 2) b`, `a or b?` */
export function oneLinePoll(line: string): OneLinePoll | null {
  const asked = ASKED.exec(line)?.groups ?? null;
  const { question = '', rest = '' } = asked ?? ANNOUNCED.exec(line)?.groups ?? {};
  const counted = countedItems(rest);
  const needed = asked ? 2 : 3;
  if (counted) return poll(question, counted, true);
  const strong = STRONG.map((sign) => itemsOf(` ${rest} `, sign)).find((items) => items.length > 1);
  if (strong) return poll(question, strong, strong.length >= needed);
  const plain = itemsOf(rest, COMMA).flatMap((item, at, all) =>
    at === all.length - 1 ? lastItems(item) : [item],
  );
  const items = plain.length > 1 ? plain : itemsOf(rest, SLASH);
  if (items.length > 1 && !endsInQuestionMark(rest)) {
    return poll(question, items, asked !== null && plain.length > 2 && items.every(isWordOrTwo));
  }
  return alternatives(line);
}

/** Answers in a line of their own: `a / b`, `a; b`, `a, b, c`. Two with a comma may be one: “Doe, Jane”. */
export function answersInLine(line: string): readonly string[] | null {
  const counted = countedItems(line);
  const strong = STRONG.map((sign) => itemsOf(` ${line} `, sign)).find((items) => items.length > 1);
  const plain = itemsOf(line, COMMA);
  const items = counted ?? strong ?? (plain.length > 2 ? plain : []);
  return items.length > 1 && items.every((item) => lengthOf(item) <= ANSWER_MAX) ? items : null;
}

/** `1) Mon 2) Tue`, `a. Mon b. Tue` */
function countedItems(rest: string): string[] | null {
  const parts = rest.split(
    /\s+(?=[(（]?(?:\p{Nd}{1,2}|\p{L})[.)）]\s*\S|\p{Nd}\uFE0F?\u20E3|[\u2460-\u2473])/u,
  );
  const marks = parts.map((part) => markOf(part));
  const counted = marks.flatMap((mark) => (mark?.places ? [{ mark, indent: 0 }] : []));
  const isList = parts.length > 1 && counted.length === parts.length && !countLevels(counted).includes(null);
  return isList ? counted.map(({ mark }) => mark.rest.replace(/[,;]$/u, '').trim()) : null;
}

/** “Pizza, pasta or salad?”: the question stays as it is. */
function alternatives(line: string): OneLinePoll | null {
  const asked = /^(?<text>[^?？؟]+)[?？؟]/u.exec(line)?.groups?.['text'];
  if (asked === undefined || !endsInQuestionMark(line)) return null;
  const items = itemsOf(asked, COMMA).flatMap((item, at, all) =>
    at === all.length - 1 ? lastItems(item) : [item],
  );
  const hasOr = lastItems(asked).length > 1;
  return hasOr && items.length > 1 && items.every((item) => wordsIn(item) <= 3)
    ? poll(line, items, false)
    : null;
}

function lastItems(item: string): string[] {
  return itemsOf(item.replace(/^(?:or|and)\s+/iu, ''), OR);
}

function itemsOf(text: string, sign: RegExp): string[] {
  return text
    .split(new RegExp(sign, sign.flags.replace('g', '')))
    .map((item) => item.trim())
    .filter(Boolean);
}

function poll(question: string, answers: readonly string[], isCertain: boolean): OneLinePoll | null {
  if (question.trim() === '' || answers.some((answer) => lengthOf(answer) > ANSWER_MAX)) return null;
  return { reading: { question: question.trim(), answers, removed: [] }, isCertain };
}

function isWordOrTwo(item: string): boolean {
  return wordsIn(item) <= 2 && !/[.!:?]/u.test(item);
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}
