import { filledAnswers, type PollContent } from '../draft.ts';

/**
 * What Bitrix24 keeps of the texts of a poll. Texts with `<` go through a filter of HTML, except those of
 * administrators (docs/platform.md, 1.4). A tag goes; what becomes of any other `<` nobody has tried, so a `<` right
 * before a character counts as one that may go, together with what follows.
 */

const TAG = /<\/?[a-z!?][^<>]*>/giu;
/** Goes with all that is in it. */
const WITH_CONTENT = /<!--.*?-->|<(script|style|iframe|object)\b[^>]*>.*?<\/\1\s*>/gisu;
/** Leaves nothing that anybody sees. */
const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]|&nbsp;/giu;
const MAY_BE_TAG = /<(?=\S)/u;

/** True when the filter takes something out of the text, or may. */
export function mayBeFiltered(text: string): boolean {
  return MAY_BE_TAG.test(text.trim());
}

/** True when nothing is left of a text that says something. */
export function isFilteredAway(text: string): boolean {
  const left = text.replaceAll(WITH_CONTENT, '').replaceAll(TAG, '').replaceAll(UNSEEN, '');
  return mayBeFiltered(text) && left === '';
}

/**
 * The same text in signs that no filter knows: `‹b›` for `<b>`, `x ‹ y` for `x < y`. A `>` that closes nothing stays,
 * and no text gets longer.
 */
export function withoutTags(text: string): string {
  return text.replaceAll(/<([^<>]*)>/gu, '‹$1›').replaceAll('<', '‹');
}

/** True when a poll has a text that may not arrive as it was written. */
export function hasFilteredText(content: Pick<PollContent, 'question' | 'answers'>): boolean {
  return [content.question, ...filledAnswers(content)].some(mayBeFiltered);
}
