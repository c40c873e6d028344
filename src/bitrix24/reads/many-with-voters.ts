import { orError, type PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';
import { parsePollWithVoters, pollOfMessage, type PollWithVoters } from '../calls/vote.ts';

/** By message id: the poll with up to 50 voters an answer, or why it cannot be had. */
export type ManyWithVoters = ReadonlyMap<number, PollWithVoters | PortalError>;

/** Commands in a batch, and voters an answer that the portal gives at most (docs/platform.md, 1.7). */
const MOST = 50;

/** Several polls with the people behind their public answers, 50 polls in a batch. Throws when a whole batch fails. */
export async function getManyWithVoters(
  request: PortalRequest,
  messageIds: readonly number[],
): Promise<ManyWithVoters> {
  const polls = new Map<number, PollWithVoters | PortalError>();
  for (let from = 0; from < messageIds.length; from += MOST) {
    const some = messageIds.slice(from, from + MOST);
    const commands = Object.fromEntries(
      some.map((id) => [
        `m${id}`,
        {
          method: 'vote.AttachedVote.getWithVoted',
          params: { ...pollOfMessage(id), pageSize: MOST },
        },
      ]),
    );
    const answers = await request.askAll(commands);
    for (const id of some) {
      polls.set(
        id,
        orError(() => answers.read(`m${id}`, (wire) => parsePollWithVoters(wire, request.origin))),
      );
    }
  }
  return polls;
}
