/** Limits of Bitrix24's own poll form, in UTF-16 units after trimming. The portal itself checks no length. */
export const QUESTION_MAX = 250;
export const ANSWER_MAX = 100;
export const ANSWERS_MIN = 2;
export const ANSWERS_MAX = 10;

/** The share of a limit from which a field shows its counter. */
export const COUNTER_FROM = 0.8;

/** Length as the native form counts it: UTF-16 units, without the white space around. */
export function lengthOf(text: string): number {
  return text.trim().length;
}
