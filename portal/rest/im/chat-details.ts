import type { Chat } from '../../world/records/chat.ts';
import type { Person } from '../../world/records/person.ts';
import { dialogIdOf } from '../../world/chats.ts';
import { visibleMessages } from '../../world/messages.ts';
import { nameOf, personOf } from '../../world/people.ts';
import { unreadOf } from '../../world/reading.ts';
import type { World } from '../../world/world.ts';
import { chatFields } from './chat-format.ts';
import type { Json } from '../wire/json.ts';

/** A chat as search tells of it: counters added, `role` in lower case. */
export function foundChat(world: World, chat: Chat, viewer: Person): Record<string, Json> {
  const messages = visibleMessages(world, chat.id, viewer.id);
  const lastReadId = chat.members.get(viewer.id)?.lastReadId ?? 0;
  return {
    ...chatFields(world, chat, viewer, 'lower'),
    description: chat.description,
    counter: unreadOf(world, chat.id, viewer.id),
    message_count: messages.length,
    unread_id: messages.find(({ id }) => id > lastReadId)?.id ?? 0,
    last_message_id: messages.at(-1)?.id ?? 0,
    last_id: lastReadId,
    marked_id: 0,
    disk_folder_id: 0,
    is_new: false,
  };
}

/** The same with what im.dialog.get adds. */
export function dialogOf(world: World, chat: Chat, viewer: Person): Record<string, Json> {
  const last = visibleMessages(world, chat.id, viewer.id).at(-1);
  const readers = [...chat.members].filter(
    ([id, { lastReadId }]) => id !== viewer.id && last !== undefined && lastReadId >= last.id,
  );
  return {
    ...foundChat(world, chat, viewer),
    dialog_id: dialogIdOf(chat, viewer.id),
    readed_list: readers.map(([id, { lastReadId }]) => ({
      user_id: id,
      user_name: nameOf(personOf(world, id)),
      message_id: lastReadId,
      date: null,
    })),
    last_message_views: {
      message_id: last?.id ?? 0,
      first_viewers: [],
      count_of_viewers: readers.length,
    },
  };
}
