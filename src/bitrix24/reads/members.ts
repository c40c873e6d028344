import type { Member } from '../../poll/turnout/non-voters.ts';
import { listMembers, MEMBERS_A_PAGE } from '../calls/chats.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/** Everybody in a chat. One request for 200 people, one more for each 10 000. @throws PortalError */
export async function chatMembers(request: PortalRequest, dialogId: string): Promise<readonly Member[]> {
  const first = await request.ask(listMembers(dialogId, 0));
  // Somebody who joins or leaves meanwhile shifts the pages, so that one may come twice.
  const byId = new Map(first.members.map((member) => [member.id, member]));
  const count = Math.max(0, Math.ceil(first.total / MEMBERS_A_PAGE) - 1);
  const offsets = Array.from({ length: count }, (_, page) => (page + 1) * MEMBERS_A_PAGE);
  const pages = await request.askEach(offsets, (offset) => listMembers(dialogId, offset));
  for (const page of pages.values()) {
    if (page instanceof PortalError) throw page;
    for (const member of page.members) byId.set(member.id, member);
  }
  return [...byId.values()];
}
