import type { Chat } from '../../poll/chat.ts';
import { parseChat } from '../calls/chats.ts';
import { orError, type PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

const BATCH = 50;

/** By dialog id: the chat, or why it cannot be had (`no-access` after one has left it). */
export type ManyChats = ReadonlyMap<string, Chat | PortalError>;

/** Many chats, 50 in a batch. Throws when a whole batch fails. */
export async function chatsOf(request: PortalRequest, dialogIds: readonly string[]): Promise<ManyChats> {
  const chats = new Map<string, Chat | PortalError>();
  for (let from = 0; from < dialogIds.length; from += BATCH) {
    const some = dialogIds.slice(from, from + BATCH);
    const commands = Object.fromEntries(
      some.map((dialogId) => [dialogId, { method: 'im.dialog.get', params: { DIALOG_ID: dialogId } }]),
    );
    const answers = await request.askAll(commands);
    for (const dialogId of some) {
      chats.set(
        dialogId,
        orError(() => answers.read(dialogId, (wire) => parseChat(wire, request.origin))),
      );
    }
  }
  return chats;
}
