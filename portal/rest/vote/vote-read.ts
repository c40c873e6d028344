import type { Vote } from '../../world/records/polls.ts';
import { isAnonymous, sortedAnswers, votersOf } from '../../world/polls/tally.ts';
import type { World } from '../../world/world.ts';
import { addressContract, findReadablePoll } from './attach-address.ts';
import { attachOf } from './attach-format.ts';
import type { Json } from '../wire/json.ts';
import type { Method } from '../method.ts';
import { declaredInteger, phpArray } from '../wire/php-value.ts';
import { voterOf } from './voter-format.ts';

const MOST_VOTERS = 50;

export const voteGet: Method = {
  name: 'vote.AttachedVote.get',
  scope: 'vote',
  contract: (types) => addressContract(types),
  run(call) {
    const { poll, rights } = findReadablePoll(call);
    return { result: { attach: attachOf(poll, rights, call.caller.id) } };
  },
};

/** The poll with up to `pageSize` voters of each answer; nobody's name in an anonymous one. */
export const voteGetWithVoted: Method = {
  name: 'vote.AttachedVote.getWithVoted',
  scope: 'vote',
  contract: (types) => addressContract(types, { pageSize: types.integer(1, MOST_VOTERS).optional() }),
  run(call) {
    const { poll, rights } = findReadablePoll(call);
    const asked = declaredInteger(call.params, 'pageSize') ?? 10;
    const pageSize = Math.min(Math.max(asked, 1), MOST_VOTERS);
    return {
      result: {
        attach: attachOf(poll, rights, call.caller.id),
        voted: votedOf(call.world, poll.vote, pageSize),
      },
    };
  },
};

/** By answer id; `[]` when nobody voted or nobody may know who. */
function votedOf(world: World, vote: Vote, pageSize: number): Json {
  if (isAnonymous(vote)) return [];
  const rows = sortedAnswers(vote)
    .map((answer) => [String(answer.id), votersOf(vote, answer)] as const)
    .filter(([, voterIds]) => voterIds.length > 0)
    .map(
      ([id, voterIds]) => [id, voterIds.slice(0, pageSize).map((voter) => voterOf(world, voter))] as const,
    );
  return phpArray(rows);
}
