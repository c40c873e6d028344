import { getManyPolls } from '../calls/vote.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/** No portal has a message of this number: it is the largest that its tables hold. */
const NO_MESSAGE = 2_147_483_647;

/**
 * Asks for a poll that does not exist, which changes nothing and shows that the vote methods are there: method.get
 * does not tell for them (docs/platform.md, row 63), and getMany answers such a question with 200 and no items (row 12).
 * @throws PortalError
 */
export async function tryVoteMethods(request: PortalRequest): Promise<void> {
  try {
    await request.ask({ ...getManyPolls([NO_MESSAGE]), parse: () => undefined });
  } catch (error) {
    const isAnAnswer = error instanceof PortalError && ['not-found', 'no-access'].includes(error.kind);
    if (!isAnAnswer) throw error;
  }
}
