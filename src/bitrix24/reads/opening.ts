import type { Chat } from '../../poll/chat.ts';
import { parseChat } from '../calls/chats.ts';
import { messageCommands, readOpenedMessage } from './opened-message.ts';
import type { OpenedMessage } from './opened-message.ts';
import { parseUserOptions, userOptionsCommand } from '../calls/options.ts';
import type { UserOptions } from '../calls/options.ts';
import { parseProfile, profileCommand } from '../calls/people.ts';
import type { Me } from '../calls/people.ts';
import { dialogOf } from '../door/placement.ts';
import { orError, type PortalError } from '../door/portal-error.ts';
import { parseRecentChats, recentChatsCommand } from '../calls/recent-chats.ts';
import type { ChatPage } from '../calls/recent-chats.ts';
import type { Command } from '../door/request.ts';
import type { Session } from '../door/session.ts';

/** What the first screen needs. */
export interface Opening {
  readonly me: Me;
  readonly options: UserOptions;
  /** The first 50 chats; null in a placement of one chat. */
  readonly chats: ChatPage | null;
  /** The placement's chat, or why it cannot be had; null where the placement belongs to none. */
  readonly chat: Chat | PortalError | null;
  /** The message whose menu this is; null everywhere else. */
  readonly message: OpenedMessage | null;
}

/** One batch, and the form is usable. Throws when the portal does not even tell who I am. */
export async function openingBatch({ request, placement }: Session): Promise<Opening> {
  const dialogId = dialogOf(placement);
  const messageId = placement.code === 'IM_CONTEXT_MENU' ? placement.messageId : null;
  // A link names a poll. Whether it is still there, and for whom, its own screen finds out and says.
  const linked =
    placement.code === 'REST_APP_URI' ? ({ kind: 'poll', id: placement.messageId } as const) : null;
  const place: Command =
    dialogId === null
      ? recentChatsCommand({ offset: 0, limit: 50 })
      : { method: 'im.dialog.get', params: { DIALOG_ID: dialogId } };
  const commands: Record<string, Command> = {
    me: profileCommand,
    options: userOptionsCommand,
    place,
    ...(dialogId === null || messageId === null ? {} : messageCommands(dialogId, messageId)),
  };
  const answers = await request.askAll(commands);
  const opening = {
    me: answers.read('me', (wire) => parseProfile(wire, request.origin)),
    options: answers.read('options', parseUserOptions),
    message: linked ?? (messageId === null ? null : readOpenedMessage(answers, messageId)),
  };
  if (dialogId === null) {
    const chats = answers.read('place', (wire) => parseRecentChats(wire, request.origin));
    return { ...opening, chats, chat: null };
  }
  const chat = orError(() => answers.read('place', (wire) => parseChat(wire, request.origin)));
  return { ...opening, chats: null, chat };
}
