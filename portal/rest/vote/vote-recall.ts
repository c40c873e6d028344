import * as z from 'zod';
import { rightsOf } from '../../world/polls/poll-rights.ts';
import { Refusal } from '../../world/refusal.ts';
import { tickedBy } from '../../world/polls/tally.ts';
import { recallBallot } from '../../world/polls/voting.ts';
import { addressContract, findPoll, requireReader } from './attach-address.ts';
import { attachOf } from './attach-format.ts';
import type { Method } from '../method.ts';

/** Takes the caller's ballot back; where that is not allowed, an empty list and no error. */
export const voteRecall: Method = {
  name: 'vote.AttachedVote.recall',
  scope: 'vote',
  contract: (types) => addressContract(types, { actionUuid: z.string().optional() }),
  run(call) {
    const { world, caller } = call;
    const { poll, rights } = findPoll(call);
    requireReader(rights);
    const before = new Set(tickedBy(poll.vote, caller.id));
    try {
      recallBallot(world, { messageId: poll.message.id, personId: caller.id });
    } catch (error) {
      if (error instanceof Refusal) return { result: [] };
      throw error;
    }
    return { result: { attach: attachOf(poll, rightsOf(world, poll, caller), caller.id, before) } };
  },
};
