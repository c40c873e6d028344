import { deleteMessage } from '../calls/chats.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';
import { getPoll } from '../calls/vote.ts';

/**
 * Deletes a poll of mine with its message. A poll that is gone already, by whatever hand, is what was asked for: after
 * an end that is unclear, or a refusal (which a deleted message meets as well), the poll is looked for.
 * PortalError of the deletion when it still stands, or could not be looked for.
 */
export async function deletePoll(request: PortalRequest, messageId: number): Promise<void> {
  try {
    await deleteMessage(request, messageId);
  } catch (thrown) {
    if (!(thrown instanceof PortalError)) throw thrown;
    if (thrown.kind === 'not-found') return;
    const mayBeGone = thrown.unclear || thrown.kind === 'forbidden';
    if (!mayBeGone || !(await isGone(request, messageId))) throw thrown;
  }
}

async function isGone(request: PortalRequest, messageId: number): Promise<boolean> {
  try {
    await getPoll(request, messageId);
    return false;
  } catch (thrown) {
    return thrown instanceof PortalError && thrown.kind === 'not-found';
  }
}
