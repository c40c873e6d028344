import { isAnonymous, votersOf } from '../../world/polls/tally.ts';
import { addressContract, findReadablePoll } from './attach-address.ts';
import { id, LARGEST } from '../contract.ts';
import type { Method } from '../method.ts';
import { integerOf } from '../wire/php-value.ts';
import { missingParameter, RestError } from '../rest-error.ts';
import { voterOf } from './voter-format.ts';

const PAGE = 50;

/** Who ticked an answer, fifty at a time by `start`; one past the end begins again. Nobody in an anonymous poll. */
export const voteGetAnswerVoted: Method = {
  name: 'vote.AttachedVote.getAnswerVoted',
  scope: 'vote',
  contract: (types) =>
    addressContract(types, { answerId: id(types), start: types.integer(0, LARGEST).optional() }),
  run(call) {
    const { poll } = findReadablePoll(call);
    const answerId = integerOf(call.params['answerId']);
    if (answerId === null) throw missingParameter('answerId');
    const answer = poll.vote.answers.find((candidate) => candidate.id === answerId);
    if (answer === undefined) throw new RestError(400, '403', 'Access denied.');
    const voterIds = isAnonymous(poll.vote) ? [] : votersOf(poll.vote, answer);
    const start = Math.max(integerOf(call.params['start']) ?? 0, 0);
    const from = start < voterIds.length ? start : 0;
    const page = voterIds.slice(from, from + PAGE);
    const next = from + PAGE;
    return {
      result: { items: page.map((voterId) => voterOf(call.world, voterId)) },
      total: voterIds.length,
      ...(next < voterIds.length ? { next } : {}),
    };
  },
};
