import type { Poll } from '../../poll/poll.ts';
import { someVoters } from './answer-voters.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/** Everybody who voted, as far as the portal has told. */
export interface AllVoters {
  readonly ids: ReadonlySet<number>;
  /** False when an answer has more voters than came: some of them are not known. */
  readonly isComplete: boolean;
}

/**
 * Everybody who voted in a public poll, by all the pages of all its answers. An answer that fails is left incomplete;
 * only when nobody at all could be read is it an error. @throws PortalError
 */
export async function allVoters(
  request: PortalRequest,
  { messageId, answers }: Pick<Poll, 'messageId' | 'answers'>,
): Promise<AllVoters> {
  const ids = new Set<number>();
  let failure: PortalError | null = null;
  for (const { id: answerId, votes } of answers) {
    // With the number of votes known, the first stretch is as long as the later ones.
    let from: number | null = votes === 0 ? null : 0;
    let total = votes;
    try {
      while (from !== null) {
        const some = await someVoters(request, { messageId, answerId, start: from, total });
        for (const { id } of some.voters) ids.add(id);
        ({ next: from, total } = some);
      }
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      failure = thrown;
    }
  }
  if (failure !== null && ids.size === 0) throw failure;
  return { ids, isComplete: failure === null };
}
