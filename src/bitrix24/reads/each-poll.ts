import type { Poll } from '../../poll/poll.ts';
import { getPoll } from '../calls/vote.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/** By message id: the poll, or why it cannot be had (`not-found` when it is deleted). */
export type ManyPolls = ReadonlyMap<number, Poll | PortalError>;

/** The messages asked one by one. Throws when the portal has no such method, which is no fault of any poll. */
export async function getEach(request: PortalRequest, messageIds: readonly number[]): Promise<ManyPolls> {
  const polls = await request.askEach(messageIds, getPoll);
  for (const poll of polls.values()) if (poll instanceof PortalError && poll.kind === 'no-method') throw poll;
  return polls;
}
