import { filledAnswers } from '../draft.ts';
import type { PollContent } from '../draft.ts';
import type { Poll } from '../poll.ts';
import { sameText } from './same-text.ts';

/** A point in which the portal's poll is not the one that was asked for. */
export type Difference = 'anonymity' | 'several' | 'revote' | 'question' | 'answers';

/** Where the poll as the portal has it differs from what was asked; [] when it is the same. */
export function compareWithPortal(asked: PollContent, poll: Poll): Difference[] {
  const answers = filledAnswers(asked);
  const isSame: Record<Difference, boolean> = {
    anonymity: poll.anonymity === (asked.anonymous ? 'anonymous' : 'public'),
    several: poll.several === asked.several,
    revote: poll.revote === asked.revote,
    question: sameText(poll.question, asked.question),
    answers:
      poll.answers.length === answers.length &&
      poll.answers.every((answer, row) => sameText(answer.text, answers[row] ?? '')),
  };
  const points = ['anonymity', 'several', 'revote', 'question', 'answers'] as const;
  return points.filter((point) => !isSame[point]);
}
