import * as z from 'zod';
import { pollAddress, rightsOf } from '../../world/polls/poll-rights.ts';
import { CONNECTOR, isChatMessage, requireEntity } from './attach-address.ts';
import { attachOf } from './attach-format.ts';
import { id } from '../contract.ts';
import type { Json } from '../wire/json.ts';
import type { Method } from '../method.ts';
import { integerOf, isPhpArray, valuesOf } from '../wire/php-value.ts';
import { missingParameter } from '../rest-error.ts';

const MOST = 50;

/**
 * The polls of many messages, in the order asked. One that is deleted or may not be read, or a fifty-first,
 * and the whole answer is an empty list, without an error.
 */
export const voteGetMany: Method = {
  name: 'vote.AttachedVote.getMany',
  scope: 'vote',
  contract: (types) =>
    z.strictObject({
      moduleId: z.literal('im'),
      entityType: z.literal(CONNECTOR),
      entityIds: z.array(id(types)).min(1).max(MOST),
    }),
  run({ world, caller, params }) {
    requireEntity(params, ['moduleId', 'entityType']);
    if (!isPhpArray(params['entityIds'])) throw missingParameter('entityIds');
    const asked = valuesOf(params['entityIds']).map((value) => integerOf(value) ?? 0);
    const messageIds = asked.filter((messageId) => messageId > 0);
    if (messageIds.length > MOST) return { result: [] };
    const items: Json[] = [];
    for (const messageId of messageIds) {
      const poll = isChatMessage({ world, params }) ? pollAddress(world, messageId) : null;
      const rights = poll === null ? null : rightsOf(world, poll, caller);
      if (poll === null || rights?.canRead !== true) return { result: [] };
      items.push(attachOf(poll, rights, caller.id));
    }
    return { result: { items } };
  },
};
