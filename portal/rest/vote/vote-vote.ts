import * as z from 'zod';
import { rightsOf } from '../../world/polls/poll-rights.ts';
import { Refusal } from '../../world/refusal.ts';
import { tickedBy } from '../../world/polls/tally.ts';
import { castBallot } from '../../world/polls/voting.ts';
import { addressContract, findPoll, requireReader } from './attach-address.ts';
import { attachOf } from './attach-format.ts';
import type { Method } from '../method.ts';
import { integerOf, isPhpArray, textOf, valuesOf } from '../wire/php-value.ts';
import { missingParameter, RestError } from '../rest-error.ts';
import { say } from '../texts.ts';

/** The caller's ballot, `{question: [answers]}`; a refused one answers with an empty list and no error. */
export const voteVote: Method = {
  name: 'vote.AttachedVote.vote',
  scope: 'vote',
  contract: (types) =>
    addressContract(types, {
      ballot: z.record(z.string().regex(/^\d+$/), z.array(z.string().regex(/^\d+$/)).min(1)),
      actionUuid: z.string().optional(),
    }),
  run(call) {
    const { world, caller } = call;
    const { poll, rights } = findPoll(call);
    const ballot = call.params['ballot'];
    if (!isPhpArray(ballot)) throw missingParameter('ballot');
    requireReader(rights);
    const ticks = Object.entries(ballot).find(([question]) => question === String(poll.vote.questionId))?.[1];
    const single = textOf(ticks);
    const answerIds = (single === null ? valuesOf(ticks) : [single]).flatMap((tick) => integerOf(tick) ?? []);
    const before = tickedBy(poll.vote, caller.id);
    try {
      castBallot(world, { messageId: poll.message.id, personId: caller.id, answerIds });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'VOTE_REFUSED') return { result: [] };
      throw new RestError(400, '403', say(call.language, 'pollInactive'));
    }
    const changed = new Set([...before, ...tickedBy(poll.vote, caller.id)]);
    return { result: { attach: attachOf(poll, rightsOf(world, poll, caller), caller.id, changed) } };
  },
};
