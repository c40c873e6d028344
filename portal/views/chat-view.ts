import type { Chat } from '../world/records/chat.ts';
import type { Person } from '../world/records/person.ts';
import { kindName } from '../chat-kinds.ts';
import { messageLine, messageView } from './message-view.ts';
import type { ChatRow, ChatView } from '../doors/page-wire.ts';
import { peopleViews } from './person-view.ts';
import { placementsIn } from '../placements.ts';
import { isPrivate, mayPost, partnerOf, roleOf } from '../world/chats.ts';
import { historyOf } from '../world/messages.ts';
import { nameOf } from '../world/people.ts';
import { photoOf } from '../world/photo.ts';
import { recentChatsOf } from '../world/recent.ts';
import type { RecentChat } from '../world/recent.ts';
import type { World } from '../world/world.ts';

const PANEL_PEOPLE = 6;
const HISTORY = 100;

/** The viewer's chat list, in the portal's order. */
export function chatRows(world: World, viewer: Person): ChatRow[] {
  return recentChatsOf(world, viewer.id).map((recent) => chatRow(world, recent, viewer));
}

/** One chat as the viewer sees it; `language` is Bitrix24's code. */
export function chatView(
  world: World,
  chat: Chat,
  { dialogId, viewer, language }: { dialogId: string; viewer: Person; language: string },
): ChatView {
  const history = historyOf(world, chat.id, viewer.id, { limit: HISTORY });
  return {
    dialogId,
    title: titleOf(world, chat, viewer),
    description: chat.description,
    kind: kindName(chat),
    ...looksOf(world, chat, viewer),
    members: chat.members.size,
    people: peopleViews(world, [...chat.members.keys()].slice(0, PANEL_PEOPLE)),
    closed: mayPost(chat, viewer) ? null : whyClosed(chat, viewer),
    placements: placementsIn(world, chat, { person: viewer, language }),
    messages: history.map((message) => messageView(world, message, viewer)),
  };
}

function chatRow(world: World, recent: RecentChat, viewer: Person): ChatRow {
  const { chat, dialogId, title, lastMessage, unread, pinned } = recent;
  return {
    dialogId,
    title,
    kind: kindName(chat),
    ...looksOf(world, chat, viewer),
    unread,
    pinned,
    lastText: lastMessage === null ? '' : messageLine(world, lastMessage, viewer),
    lastAt: lastMessage?.at ?? 0,
  };
}

/** A private chat goes by the other's name and face. */
function titleOf(world: World, chat: Chat, viewer: Person): string {
  const partner = partnerIn(world, chat, viewer);
  return partner === undefined ? chat.title : nameOf(partner);
}

function looksOf(world: World, chat: Chat, viewer: Person): Pick<ChatRow, 'color' | 'photo'> {
  const partner = partnerIn(world, chat, viewer);
  if (partner !== undefined) return { color: partner.color, photo: photoOf(world, partner) };
  return { color: chat.color, photo: chat.avatar === '' ? null : chat.avatar };
}

function partnerIn(world: World, chat: Chat, viewer: Person): Person | undefined {
  return isPrivate(chat) ? world.people.get(partnerOf(chat, viewer.id)) : undefined;
}

function whyClosed(chat: Chat, viewer: Person): string {
  if (!chat.textFieldEnabled) return 'Messages are switched off in this chat';
  if (roleOf(chat, viewer) === 'guest') return 'Join this chat to write in it';
  return 'You are not allowed to write in this chat';
}
