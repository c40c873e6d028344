import { deleteMessage } from '../calls/messages.ts';
import { getPoll } from '../calls/vote.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/**
 * Deletes a poll of mine with its message. Already deleted counts as success: after an end that is unclear, or a refusal
 * (which a deleted message meets as well), the poll is looked for.
 * @throws PortalError of the deletion when the poll still stands, or could not be looked for
 */
export async function deletePoll(request: PortalRequest, messageId: number): Promise<void> {
  try {
    await request.ask(deleteMessage(messageId));
  } catch (thrown) {
    if (!(thrown instanceof PortalError)) throw thrown;
    if (thrown.kind === 'not-found') return;
    const mayBeGone = thrown.unclear || thrown.kind === 'forbidden';
    if (!mayBeGone || !(await isGone(request, messageId))) throw thrown;
  }
}

async function isGone(request: PortalRequest, messageId: number): Promise<boolean> {
  try {
    await request.ask(getPoll(messageId));
    return false;
  } catch (thrown) {
    return thrown instanceof PortalError && thrown.kind === 'not-found';
  }
}
