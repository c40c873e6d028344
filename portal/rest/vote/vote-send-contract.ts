import * as z from 'zod';
import { id, notBlank, uuidV4, type WireTypes } from '../contract.ts';

/** Limits of the portal's own form; its server checks none of them. */
const QUESTION_MAX = 250;
const ANSWER_MAX = 100;

/** What Quorum may ask of the portal: everything spelt out, nothing left to a default that surprises. */
export function sendContract(types: WireTypes): z.ZodType {
  const answer = z.strictObject({
    MESSAGE: notBlank.max(ANSWER_MAX),
    MESSAGE_TYPE: z.literal('text'),
    FIELD_TYPE: types.integer(0, 0).optional(),
    C_SORT: types.integer(0, 1000).optional(),
    REACTION: z.string().max(50).optional(),
  });
  const question = z.strictObject({
    QUESTION: notBlank.max(QUESTION_MAX),
    QUESTION_TYPE: z.literal('text'),
    FIELD_TYPE: types.integer(0, 1),
    C_SORT: types.integer(0, 1000).optional(),
    ANSWERS: z.array(answer).min(2).max(10),
  });
  return z.strictObject({
    chatId: id(types),
    templateId: uuidV4,
    IM_MESSAGE_VOTE_DATA: z.strictObject({
      ANONYMITY: types.integer(1, 2),
      OPTIONS: types.integer(0, 1),
      QUESTIONS: z.array(question).length(1),
    }),
  });
}
