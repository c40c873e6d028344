import type { Message } from '../../world/records/message.ts';
import type { Person } from '../../world/records/person.ts';
import { isPrivate, partnerOf } from '../../world/chats.ts';
import { personOf } from '../../world/people.ts';
import { photoOf } from '../../world/photo.ts';
import { lastActivity, type RecentChat } from '../../world/recent.ts';
import type { World } from '../../world/world.ts';
import { chatFields, muteListOf } from './chat-format.ts';
import { isoDate } from '../wire/iso-date.ts';
import type { Json } from '../wire/json.ts';
import { textOf } from './message-format.ts';
import { userOf } from './person-format.ts';

/** One dialog of im.recent.list: `id` is a number for a person and text for a chat. */
export function recentRow(world: World, row: RecentChat, viewer: Person, language: string): Json {
  const { chat, lastMessage } = row;
  const isTalk = isPrivate(chat);
  const partner = isTalk ? personOf(world, partnerOf(chat, viewer.id)) : null;
  const author = lastMessage === null ? undefined : world.people.get(lastMessage.authorId);
  const about = partner ?? author;
  return {
    id: partner?.id ?? row.dialogId,
    chat_id: chat.id,
    type: isTalk ? 'user' : 'chat',
    avatar:
      partner === null
        ? { url: chat.avatar, color: chat.color }
        : { url: photoOf(world, partner) ?? '', color: partner.color },
    title: row.title,
    message: lastLine(lastMessage, language),
    counter: row.unread,
    last_id: chat.members.get(viewer.id)?.lastReadId ?? 0,
    pinned: row.pinned,
    unread: false,
    has_reminder: false,
    date_update: isoDate(lastActivity(row)),
    date_last_activity: isoDate(lastActivity(row)),
    user: about === undefined ? { id: 0 } : userOf(world, about),
    chat: isTalk
      ? { text_field_enabled: chat.textFieldEnabled, background_id: null, mute_list: muteListOf(chat) }
      : chatFields(world, chat, viewer, 'capitals'),
    ...(chat.messageType === 'L'
      ? { lines: { id: 77, status: 25, date_create: isoDate(chat.createdAt) } }
      : {}),
    options: [],
  };
}

function lastLine(message: Message | null, language: string): Json {
  if (message === null) return { id: 0, text: '', file: false, author_id: 0, attach: false, date: null };
  return {
    id: message.id,
    text: textOf(message, language),
    file: false,
    author_id: message.authorId,
    attach: false,
    sticker: false,
    date: isoDate(message.at),
    status: 'delivered',
    uuid: message.uuid,
  };
}
