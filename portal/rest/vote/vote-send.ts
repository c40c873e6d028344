import { chatToPostTo } from '../../world/post.ts';
import { postVote, storeVote } from '../../world/polls/new-poll.ts';
import { Refusal } from '../../world/refusal.ts';
import { claimUuid, finishUuid, isLowerCaseUuid } from '../../world/uuid-records.ts';
import { ConnectionCut } from '../faults/connection-cut.ts';
import type { Call, Method, MethodAnswer } from '../method.ts';
import { entriesOf, integerOf, isPhpArray, textOf } from '../wire/php-value.ts';
import { missingParameter, RestError } from '../rest-error.ts';
import { refusalText } from '../texts.ts';
import { sendContract } from './vote-send-contract.ts';
import { voteFrom } from './vote-send-content.ts';

/**
 * Posts a poll. The vote is stored first and the message second, so that a refused message leaves an orphan
 * vote, and a repeated UUID answers with the first message and the orphan of this call (docs/platform.md).
 */
export const voteSend: Method = {
  name: 'vote.Integration.Im.send',
  scope: 'vote',
  contract: sendContract,
  async run(call) {
    const chatId = integerOf(call.params['chatId']);
    if (chatId === null) throw missingParameter('chatId');
    const data = call.params['IM_MESSAGE_VOTE_DATA'];
    if (!isPhpArray(data)) throw missingParameter('IM_MESSAGE_VOTE_DATA');
    const template = call.params['templateId'] ?? '';
    if (textOf(template) === null) throw missingParameter('templateId');
    const content = voteFrom(call, Object.fromEntries(entriesOf(data)));
    const loses = call.faults.some(({ kind }) => kind === 'lose-anonymity');
    const vote = storeVote(call.world, call.caller.id, loses ? { ...content, anonymity: 1 } : content);
    try {
      return await postOnce(call, chatId, vote);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new RestError(400, error.code, refusalText(call.language, error.code));
    }
  },
};

async function postOnce(
  call: Call,
  chatId: number,
  vote: ReturnType<typeof storeVote>,
): Promise<MethodAnswer> {
  const { world, caller } = call;
  refuseOnDemand(call);
  chatToPostTo(world, chatId, caller);
  const template = textOf(call.params['templateId']);
  const uuid = template !== null && isLowerCaseUuid(template) ? template : null;
  const earlier = uuid === null ? null : claimUuid(world, uuid);
  if (earlier !== null) return { result: { messageId: earlier, voteId: vote.id } };
  if (call.faults.some(({ kind }) => kind === 'unfinished')) throw new ConnectionCut();
  await call.pause();
  const message = postVote(world, { chatId, vote, uuid });
  if (uuid !== null) finishUuid(world, uuid, message.id);
  return { result: { messageId: message.id, voteId: vote.id } };
}

function refuseOnDemand({ faults }: Call): void {
  const refusal = faults.find((fault) => fault.kind === 'refuse');
  if (refusal !== undefined) throw new Refusal(refusal.code ?? 'CANCELED');
}
