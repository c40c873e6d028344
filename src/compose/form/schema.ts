import * as z from 'zod/mini';

import type { Chat } from '../../poll/chat.ts';
import { isFilteredAway } from '../../poll/text/portal-filter.ts';
import { ANSWERS_MAX, ANSWERS_MIN, ANSWER_MAX, lengthOf, QUESTION_MAX } from '../../poll/text/limits.ts';
import { repeatedAnswers } from '../../poll/text/repeated-answers.ts';
import type { Rule } from '../../poll/outcome/decision-rule.ts';
import { filledCount, isBlankRow, type AnswerRow } from './answer-rows.ts';

/** Why a field cannot be sent as it is. problem-text.ts has the words. */
export const problems = [
  'chats-none',
  'question-empty',
  'question-long',
  'question-vanishes',
  'answers-few',
  'answers-many',
  'answer-long',
  'answer-vanishes',
  'answer-repeats',
] as const;
export type Problem = (typeof problems)[number];

interface RowProblem {
  readonly row: number;
  readonly problem: Problem;
}

/**
 * The form's rules.
 * @param isFiltered the portal takes tags out of this person's texts
 */
export function composeSchema(isFiltered: boolean) {
  return z.object({
    chats: z.readonly(z.array(z.custom<Chat>()).check(z.minLength(1, 'chats-none' satisfies Problem))),
    question: z.string().check(
      z.refine((text) => lengthOf(text) > 0, 'question-empty' satisfies Problem),
      z.refine((text) => lengthOf(text) <= QUESTION_MAX, 'question-long' satisfies Problem),
      z.refine((text) => !(isFiltered && isFilteredAway(text)), 'question-vanishes' satisfies Problem),
    ),
    answers: z.readonly(z.array(z.object({ key: z.string(), text: z.string() }))).check((answers) => {
      for (const { row, problem } of rowProblems(answers.value, isFiltered)) {
        const path = [row, 'text'];
        answers.issues.push({ code: 'custom', path, message: problem, input: answers.value });
      }
    }),
    several: z.boolean(),
    anonymous: z.boolean(),
    revote: z.boolean(),
    rule: z.nullable(z.custom<Rule>()),
  });
}

/** At most one problem a row, in the order of the rows. */
function rowProblems(rows: readonly AnswerRow[], isFiltered: boolean): RowProblem[] {
  const found: RowProblem[] = [];
  const firstBlank = rows.findIndex(isBlankRow);
  const hasFew = filledCount(rows) < ANSWERS_MIN;
  const repeats = repeatedAnswers(rows.map((row) => row.text));
  for (const [row, { text }] of rows.entries()) {
    if (lengthOf(text) > ANSWER_MAX) found.push({ row, problem: 'answer-long' });
    else if (isFiltered && isFilteredAway(text)) found.push({ row, problem: 'answer-vanishes' });
    else if (repeats.has(row)) found.push({ row, problem: 'answer-repeats' });
    else if (hasFew && row === firstBlank) found.push({ row, problem: 'answers-few' });
    else if (row >= ANSWERS_MAX) found.push({ row, problem: 'answers-many' });
  }
  return found;
}
