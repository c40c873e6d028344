import * as z from 'zod/mini';
import type { Anonymity, Poll, PollAnswer } from '../../poll/poll.ts';
import { htmlToText } from '../text/html-text.ts';
import { wireEntries, wireNumber, wireText, wireValues } from '../door/wire.ts';

const answerSchema = z.object({
  ID: wireNumber,
  C_SORT: wireNumber,
  COUNTER: wireNumber,
  MESSAGE: wireText,
  MESSAGE_TYPE: wireText,
});

const questionSchema = z.object({
  ID: wireNumber,
  C_SORT: wireNumber,
  FIELD_TYPE: wireNumber,
  QUESTION: wireText,
  QUESTION_TYPE: wireText,
  ANSWERS: wireValues(answerSchema),
});

/** A poll as `vote.AttachedVote.*` gives it. */
const attachSchema = z.object({
  ID: wireNumber,
  VOTE_ID: wireNumber,
  COUNTER: wireNumber,
  QUESTIONS: wireValues(questionSchema),
  ANONYMITY: wireNumber,
  OPTIONS: wireNumber,
  /** Question id → answer id → my ballot's row; `[]` when I have not voted. */
  userAnswerMap: wireEntries(wireEntries(z.unknown())),
  canEdit: z.boolean(),
  canVote: z.boolean(),
  canRevote: z.boolean(),
  isVoted: z.boolean(),
  entityId: wireNumber,
  isFinished: z.boolean(),
});

const MAY_REVOTE = 1;
const ANONYMITIES: ReadonlyMap<number, Anonymity> = new Map([
  [1, 'public'],
  [2, 'anonymous'],
]);

/** The poll in an answer that holds `attach`. Throws when there is none, as after a refusal sent as a success. */
export const attachedPollSchema = z.pipe(
  z.object({ attach: attachSchema }),
  z.transform(({ attach }) => pollOf(attach)),
);

/** The polls in an answer that holds `items`. Throws when there are none of them, as after a refusal sent as a success. */
export const attachedPollsSchema = z.pipe(
  z.object({ items: z.array(attachSchema) }),
  z.transform(({ items }) => items.map(pollOf)),
);

function pollOf(attach: z.infer<typeof attachSchema>): Poll {
  const [question] = attach.QUESTIONS.sort(inOrder);
  if (!question) throw new Error('A poll without a question');
  const mine = new Map(attach.userAnswerMap).get(String(question.ID)) ?? [];
  const chosen = new Set(mine.map(([answerId]) => Number(answerId)));
  return {
    messageId: attach.entityId,
    attachId: attach.ID,
    voteId: attach.VOTE_ID,
    questionId: question.ID,
    question: plainText(question.QUESTION, question.QUESTION_TYPE),
    answers: question.ANSWERS.sort(inOrder).map((answer) => answerOf(answer, chosen)),
    anonymity: ANONYMITIES.get(attach.ANONYMITY) ?? 'unknown',
    several: question.FIELD_TYPE === 1,
    // A mask of bits: the portal may add meanings we do not know.
    // oxlint-disable-next-line no-bitwise
    revote: (attach.OPTIONS & MAY_REVOTE) !== 0,
    voters: attach.COUNTER,
    open: !attach.isFinished,
    voted: attach.isVoted,
    canVote: attach.canVote,
    canRevote: attach.canRevote,
    canManage: attach.canEdit,
  };
}

function answerOf(answer: z.infer<typeof answerSchema>, chosen: ReadonlySet<number>): PollAnswer {
  return {
    id: answer.ID,
    text: plainText(answer.MESSAGE, answer.MESSAGE_TYPE),
    votes: answer.COUNTER,
    chosen: chosen.has(answer.ID),
  };
}

function plainText(text: string, type: string): string {
  return type === 'html' ? htmlToText(text) : text;
}

/** The author's order; the keys of a PHP map promise none. */
function inOrder(one: { C_SORT: number; ID: number }, other: { C_SORT: number; ID: number }): number {
  return one.C_SORT - other.C_SORT || one.ID - other.ID;
}
