import type { FieldErrors } from 'react-hook-form';

import type { ComposeValues } from './compose-values.ts';
import { problems, type Problem } from './schema.ts';

/** A problem and the field it belongs to; `row` is the place of an answer. */
export interface FieldProblem {
  readonly field: 'chats' | 'question' | 'answer';
  readonly row?: number;
  readonly problem: Problem;
}

/** All problems of the form, in the order of the screen. */
export function problemsIn(errors: FieldErrors<ComposeValues>): FieldProblem[] {
  const found: FieldProblem[] = [];
  const chats = problemOf(errors.chats?.message);
  const question = problemOf(errors.question?.message);
  if (chats) found.push({ field: 'chats', problem: chats });
  if (question) found.push({ field: 'question', problem: question });
  for (const [row, error] of Object.entries(errors.answers ?? {})) {
    const problem = problemOf(messageOf(error));
    if (problem) found.push({ field: 'answer', row: Number(row), problem });
  }
  return found;
}

/**
 * Calm: before Send is pressed a problem shows once its field was left, and what is merely still missing does not show
 * at all. From Send on everything shows, and goes as it is mended.
 */
export function visibleProblems(
  all: readonly FieldProblem[],
  { isSubmitted, hasLeft }: { isSubmitted: boolean; hasLeft: (problem: FieldProblem) => boolean },
): FieldProblem[] {
  return all.filter((one) => isSubmitted || (hasLeft(one) && !isMissing(one.problem)));
}

function isMissing(problem: Problem): boolean {
  return problem === 'chats-none' || problem === 'question-empty' || problem === 'answers-few';
}

function problemOf(message: unknown): Problem | undefined {
  return problems.find((problem) => problem === message);
}

function messageOf(error: unknown): unknown {
  const text: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'text') : undefined;
  return typeof text === 'object' && text !== null ? Reflect.get(text, 'message') : undefined;
}
