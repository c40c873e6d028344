import { t } from '../../i18n/t.ts';
import { ANSWERS_MAX, ANSWERS_MIN, ANSWER_MAX, lengthOf, QUESTION_MAX } from '../../poll/text/limits.ts';
import { repeatedAnswers } from '../../poll/text/repeated-answers.ts';
import type { ComposeValues } from './compose-values.ts';
import type { FieldProblem } from './visible-problems.ts';

/** A field's problem in the user's words, with what is over or repeated. */
export function problemText({ problem, row }: FieldProblem, values: ComposeValues): string {
  const answers = values.answers.map(({ text }) => text);
  const answer = answers[row ?? 0] ?? '';
  switch (problem) {
    case 'chats-none':
      return t('compose.problem.chatsNone');
    case 'question-empty':
      return t('compose.problem.questionEmpty');
    case 'question-long':
      return t('compose.problem.long', {
        count: lengthOf(values.question) - QUESTION_MAX,
        max: QUESTION_MAX,
      });
    case 'question-vanishes':
    case 'answer-vanishes':
      return t('compose.problem.vanishes');
    case 'answers-few':
      return t('compose.problem.answersFew', { min: ANSWERS_MIN });
    case 'answers-many':
      return t('compose.problem.answersMany', { max: ANSWERS_MAX });
    case 'answer-long':
      return t('compose.problem.long', { count: lengthOf(answer) - ANSWER_MAX, max: ANSWER_MAX });
    case 'answer-repeats':
    default:
      return t('compose.problem.answerRepeats', {
        number: (repeatedAnswers(answers).get(row ?? 0) ?? 0) + 1,
      });
  }
}
