import * as z from 'zod';
import { resumePoll, stopPoll } from '../../world/polls/voting.ts';
import type { World } from '../../world/world.ts';
import { addressContract, findPoll, requireReader } from './attach-address.ts';
import type { Method } from '../method.ts';
import { RestError } from '../rest-error.ts';

/** Closes a poll: for its author alone; `[]` is success here. */
export const voteStop = authorsMethod('vote.AttachedVote.stop', stopPoll);

/** Opens a closed poll again, for a year. */
export const voteResume = authorsMethod('vote.AttachedVote.resume', resumePoll);

function authorsMethod(
  name: string,
  act: (world: World, who: { messageId: number; personId: number }) => void,
): Method {
  return {
    name,
    scope: 'vote',
    contract: (types) => addressContract(types, { actionUuid: z.string().optional() }),
    run(call) {
      const { poll, rights } = findPoll(call);
      requireReader(rights);
      if (!rights.canEdit) throw new RestError(400, '403', 'Access denied.');
      act(call.world, { messageId: poll.message.id, personId: call.caller.id });
      return { result: [] };
    },
  };
}
