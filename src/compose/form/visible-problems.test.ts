import { expect, it } from 'vitest';

import { visibleProblems, type FieldProblem } from './visible-problems.ts';

const all: readonly FieldProblem[] = [
  { field: 'question', problem: 'question-long' },
  { field: 'answer', row: 0, problem: 'answers-few' },
  { field: 'answer', row: 1, problem: 'answer-repeats' },
];

it('shows nothing of a field that is being written in', () => {
  expect(visibleProblems(all, { isSubmitted: false, hasLeft: () => false })).toEqual([]);
});

it('shows what is wrong in a field that was left, but not what is merely missing', () => {
  expect(visibleProblems(all, { isSubmitted: false, hasLeft: ({ field }) => field === 'answer' })).toEqual([
    { field: 'answer', row: 1, problem: 'answer-repeats' },
  ]);
});

it('shows everything once Send was pressed', () => {
  expect(visibleProblems(all, { isSubmitted: true, hasLeft: () => false })).toEqual(all);
});
