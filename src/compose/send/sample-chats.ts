import * as z from 'zod/mini';

import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { answeringRequest } from '../../testing/answering-request.ts';
import { wireAnswer, wireAttach, wireQuestion } from '../../testing/sample-attach.ts';

/** How the next call ends. `drop-after`: the portal has done it, the answer is lost. */
export type SampleFault =
  | 'drop-before'
  | 'drop-after'
  | 'duplicate'
  | 'refused'
  | 'no-access'
  | 'no-right'
  | 'busy'
  | 'operating-limit'
  | 'broken'
  | 'lose-anonymity';

/** Faults in which the portal answers, and does nothing. */
const REFUSALS: ReadonlyMap<SampleFault | undefined, readonly [code: string, status: number]> = new Map([
  ['duplicate', ['MESSAGE_DUPLICATED_BY_UUID', 400]],
  ['refused', ['CANCELED', 400]],
  ['no-access', ['ACCESS_ERROR', 403]],
  ['no-right', ['ACCESS_DENIED', 403]],
  ['busy', ['QUERY_LIMIT_EXCEEDED', 503]],
  ['operating-limit', ['OPERATION_TIME_LIMIT', 429]],
  ['broken', ['INTERNAL_SERVER_ERROR', 500]],
]);

const sendSchema = z.object({
  chatId: z.int(),
  templateId: z.string(),
  IM_MESSAGE_VOTE_DATA: z.object({
    ANONYMITY: z.int(),
    OPTIONS: z.int(),
    QUESTIONS: z.array(
      z.object({
        QUESTION: z.string(),
        FIELD_TYPE: z.int(),
        ANSWERS: z.array(z.object({ MESSAGE: z.string() })),
      }),
    ),
  }),
});
const getSchema = z.object({ entityId: z.int() });
const historySchema = z.object({ DIALOG_ID: z.string() });

type Sent = z.infer<typeof sendSchema>;

interface SampleMessage {
  readonly id: number;
  readonly chatId: number;
  readonly templateId: string;
  readonly vote: Sent['IM_MESSAGE_VOTE_DATA'];
}

/** As much of a portal's chats as sending needs, behind the real door's interface. For tests. */
export function sampleChats() {
  const messages: SampleMessage[] = [];
  const faults: { method: string; fault: SampleFault; after: number }[] = [];
  const calls: string[] = [];

  function send({ chatId, templateId, IM_MESSAGE_VOTE_DATA }: Sent, fault?: SampleFault): unknown {
    const known = messages.find((message) => message.templateId === templateId);
    const isLost = fault === 'lose-anonymity';
    const vote = isLost ? { ...IM_MESSAGE_VOTE_DATA, ANONYMITY: 1 } : IM_MESSAGE_VOTE_DATA;
    const message = known ?? { id: 5_000 + messages.length, chatId, templateId, vote };
    if (!known) messages.push(message);
    return { messageId: message.id, voteId: 900 };
  }

  function poll({ entityId }: z.infer<typeof getSchema>): unknown {
    const message = messages.find(({ id }) => id === entityId);
    if (!message) throw failure('vote.AttachedVote.get', 'ATTACH_NOT_FOUND', 400);
    const { vote } = message;
    const [question] = vote.QUESTIONS;
    const answers = question?.ANSWERS.map(({ MESSAGE }, row) => [
      1_101 + row,
      wireAnswer(1_101 + row, { MESSAGE }),
    ]);
    const asked = wireQuestion({
      QUESTION: question?.QUESTION,
      FIELD_TYPE: String(question?.FIELD_TYPE),
      ANSWERS: Object.fromEntries(answers ?? []),
    });
    const { ANONYMITY, OPTIONS } = vote;
    return wireAttach({ entityId, ANONYMITY, OPTIONS, QUESTIONS: { '418': asked } });
  }

  function history({ DIALOG_ID }: z.infer<typeof historySchema>): unknown {
    const found = messages.filter(({ chatId }) => `chat${chatId}` === DIALOG_ID);
    const page = found.map(({ id, templateId, vote }) => ({
      id,
      author_id: 7,
      date: new Date(Date.now()).toISOString(),
      text: vote.QUESTIONS[0]?.QUESTION,
      uuid: templateId,
      params: [],
    }));
    return { messages: page };
  }

  function answer(method: string, params: object, fault?: SampleFault): unknown {
    if (method === 'vote.Integration.Im.send') return send(sendSchema.parse(params), fault);
    if (method === 'vote.AttachedVote.get') return poll(getSchema.parse(params));
    if (method === 'im.dialog.messages.get') return history(historySchema.parse(params));
    throw failure(method, 'ERROR_METHOD_NOT_FOUND', 404);
  }

  /** The fault that is planned for this call. Throws where the portal does nothing. */
  function faultOf(method: string): SampleFault | undefined {
    const planned = faults.findIndex((one) => one.method === method && one.after === 0);
    if (planned === -1) for (const one of faults) if (one.method === method) one.after -= 1;
    const fault = planned === -1 ? undefined : faults.splice(planned, 1)[0]?.fault;
    if (fault === 'drop-before') throw failure(method, 'NETWORK_ERROR', 0);
    const [code, status] = REFUSALS.get(fault) ?? [];
    if (code !== undefined && status !== undefined) throw failure(method, code, status);
    return fault;
  }

  /** One call, with the fault that is planned for it. Throws as the door does. */
  function run(method: string, params: object): unknown {
    const fault = faultOf(method);
    const result = answer(method, params, fault);
    if (fault === 'drop-after') throw failure(method, 'NETWORK_ERROR', 0);
    return result;
  }

  const inBatches = answeringRequest(run);
  const request: PortalRequest = {
    ...answeringRequest((method, params) => {
      calls.push(method);
      return run(method, params);
    }),
    async askEach(items, callOf) {
      calls.push('batch');
      faultOf('batch');
      return inBatches.askEach(items, callOf);
    },
  };

  return {
    request,
    messages,
    calls,
    /** The next call of `method` ends like this; several wait in line. */
    plan: (method: string, ...planned: SampleFault[]) => {
      faults.push(...planned.map((fault) => ({ method, fault, after: 0 })));
    },
    /** The same, once so many calls of `method` have gone through. */
    planAfter: (after: number, method: string, ...planned: SampleFault[]) => {
      faults.push(...planned.map((fault) => ({ method, fault, after })));
    },
  };
}

function failure(method: string, code: string, status: number): PortalError {
  return new PortalError({ method, code, status });
}
