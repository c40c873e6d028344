import type { Chat } from '../../poll/chat.ts';
import { getChat, listRecentChats } from '../calls/chats.ts';
import { getUserOptions, type UserOptions } from '../calls/options.ts';
import { getProfile, type Me } from '../calls/people.ts';
import type { ChatPage } from '../calls/recent-chats.ts';
import { dialogOf } from '../door/placement.ts';
import { orError, PortalError } from '../door/portal-error.ts';
import type { Session } from '../door/session.ts';
import { askAboutMessage, type OpenedMessage } from './opened-message.ts';

/** What the first screen needs. */
export interface Opening {
  readonly me: Me;
  readonly options: UserOptions;
  /** The first page of chats; null where a placement of one chat could not have it, and can do without. */
  readonly chats: ChatPage | null;
  /** The placement's chat, or why it cannot be had; null where the placement belongs to none. */
  readonly chat: Chat | PortalError | null;
  /** The message whose menu this is; null everywhere else. */
  readonly message: OpenedMessage | null;
}

/** Chats that the opening brings along; the next page begins after them. */
export const FIRST_CHATS = 50;

/** One batch, and the form is usable. Throws when the portal does not even tell who I am. */
export async function openingBatch({ request, placement }: Session): Promise<Opening> {
  const dialogId = dialogOf(placement);
  // In a placement of one chat, too: nothing else tells whether the chat deletes its messages (docs/platform.md, 2.2).
  const chats = listRecentChats({ offset: 0, limit: FIRST_CHATS });
  const chat = dialogId === null ? null : getChat(dialogId);
  const message =
    placement.code === 'IM_CONTEXT_MENU' ? askAboutMessage(placement.dialogId, placement.messageId) : null;
  const calls = [getProfile, getUserOptions, chats, chat, ...(message?.calls ?? [])];
  const answers = await request.askAll(calls.filter((call) => call !== null));
  const recent = dialogId === null ? answers.read(chats) : orError(() => answers.read(chats));
  return {
    me: answers.read(getProfile),
    options: answers.read(getUserOptions),
    chats: recent instanceof PortalError ? null : recent,
    chat: chat && orError(() => answers.read(chat)),
    // A link names a poll. Whether it is still there, and for whom, its own screen finds out and says.
    message:
      placement.code === 'REST_APP_URI'
        ? { kind: 'poll', id: placement.messageId }
        : (message?.read(answers) ?? null),
  };
}
