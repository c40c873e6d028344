import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Answer, Company } from './company.ts';

const CONNECTOR = 'Bitrix\\Vote\\Attachment\\ImMessageConnector';

/** The call that Quorum makes for a poll of three answers, with changes. */
export function pollFor(
  chatId: number,
  changes: { vote?: object; question?: object; answers?: readonly object[]; templateId?: string | null } = {},
): object {
  const answers =
    changes.answers ?? ['Mon', 'Tue', 'Wed'].map((MESSAGE) => ({ MESSAGE, MESSAGE_TYPE: 'text' }));
  const question = {
    QUESTION: 'Which day for the demo?',
    QUESTION_TYPE: 'text',
    FIELD_TYPE: 0,
    ANSWERS: answers,
    ...changes.question,
  };
  return {
    chatId,
    ...(changes.templateId === null ? {} : { templateId: changes.templateId ?? randomUUID() }),
    IM_MESSAGE_VOTE_DATA: { ANONYMITY: 1, OPTIONS: 1, QUESTIONS: [question], ...changes.vote },
  };
}

const sentSchema = z.object({ result: z.object({ messageId: z.int(), voteId: z.int() }) });

export type Sent = z.infer<typeof sentSchema>['result'];

/** Sends a poll that must succeed. */
export async function sendPoll(
  company: Company,
  personId: number,
  ...poll: Parameters<typeof pollFor>
): Promise<Sent> {
  const answer = await company.call(personId, 'vote.Integration.Im.send', pollFor(...poll));
  return sentSchema.parse(answer.body).result;
}

/** The address of a poll by its message. */
export function at(messageId: number): object {
  return { moduleId: 'im', entityType: CONNECTOR, entityId: messageId };
}

const number = z.coerce.number();
const attachSchema = z.object({
  ID: z.int(),
  VOTE_ID: z.int(),
  signedAttachId: z.string(),
  resultUrl: z.string(),
  QUESTIONS: z.record(
    z.string(),
    z.object({
      ID: number,
      QUESTION: z.string(),
      QUESTION_TYPE: z.string(),
      ANSWERS: z.record(
        z.string(),
        z.object({ MESSAGE: z.string(), MESSAGE_TYPE: z.string(), C_SORT: number }),
      ),
    }),
  ),
});
const gotSchema = z.object({ result: z.object({ attach: attachSchema }) });

/** What a test needs to go on with a poll. */
export interface Got {
  readonly attachId: number;
  readonly voteId: number;
  readonly signedAttachId: string;
  readonly shortId: string;
  readonly question: string;
  readonly questionId: string;
  readonly answers: readonly { readonly id: string; readonly text: string; readonly type: string }[];
  readonly answer: Answer;
}

/** Reads a poll that must be there. */
export async function getPoll(company: Company, personId: number, messageId: number): Promise<Got> {
  const answer = await company.call(personId, 'vote.AttachedVote.get', at(messageId));
  const { attach } = gotSchema.parse(answer.body).result;
  const [questionId, question] = Object.entries(attach.QUESTIONS)[0] ?? [];
  if (questionId === undefined || question === undefined) throw new Error('A poll without a question');
  return {
    attachId: attach.ID,
    voteId: attach.VOTE_ID,
    signedAttachId: attach.signedAttachId,
    shortId: attach.resultUrl.replace('/vote-result/', ''),
    question: question.QUESTION,
    questionId,
    answers: Object.entries(question.ANSWERS).map(([id, row]) => {
      return { id, text: row.MESSAGE, type: row.MESSAGE_TYPE };
    }),
    answer,
  };
}

/** A person's ballot by the places of the answers. */
export async function vote(
  company: Company,
  personId: number,
  messageId: number,
  ...places: readonly number[]
): Promise<Answer> {
  const { questionId, answers } = await getPoll(company, personId, messageId);
  const ticks = places.flatMap((place) => answers[place]?.id ?? []);
  const ballot = { [questionId]: ticks };
  return company.call(personId, 'vote.AttachedVote.vote', { ...at(messageId), ballot });
}
