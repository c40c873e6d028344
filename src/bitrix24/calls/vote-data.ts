import { filledAnswers } from '../../poll/draft.ts';
import type { PollContent } from '../../poll/draft.ts';

/**
 * A poll as `vote.Integration.Im.send` takes it (docs/platform.md): anonymity is 1 or 2, never the 0 of the
 * official table; texts are named as text, or the portal would store them as HTML.
 */
export function voteData(content: PollContent) {
  return {
    ANONYMITY: content.anonymous ? 2 : 1,
    OPTIONS: content.revote ? 1 : 0,
    QUESTIONS: [
      {
        QUESTION: content.question.trim(),
        QUESTION_TYPE: 'text',
        FIELD_TYPE: content.several ? 1 : 0,
        C_SORT: 10,
        ANSWERS: filledAnswers(content).map((answer, row) => ({
          MESSAGE: answer,
          MESSAGE_TYPE: 'text',
          FIELD_TYPE: 0,
          C_SORT: 10 * (row + 1),
        })),
      },
    ],
  };
}
