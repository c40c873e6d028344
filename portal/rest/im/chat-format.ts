import type { Chat } from '../../world/records/chat.ts';
import type { Person } from '../../world/records/person.ts';
import { isPrivate, roleOf } from '../../world/chats.ts';
import { titleFor } from '../../world/recent.ts';
import type { World } from '../../world/world.ts';
import { isoDate } from '../wire/iso-date.ts';
import type { Json } from '../wire/json.ts';

/** What recent lists, search and im.dialog.get tell of a chat alike; `role` in capitals in recent lists only. */
export function chatFields(
  world: World,
  chat: Chat,
  viewer: Person,
  roleCase: 'capitals' | 'lower',
): Record<string, Json> {
  const role = roleOf(chat, viewer) ?? 'guest';
  return {
    id: chat.id,
    parent_chat_id: chat.parentChatId,
    parent_message_id: chat.parentMessageId,
    name: titleFor(world, chat, viewer.id),
    owner: chat.ownerId,
    extranet: hasGuests(world, chat),
    contains_collaber: chat.messageType === 'B' && hasGuests(world, chat),
    avatar: chat.avatar,
    color: chat.color,
    type: chat.type,
    entity_type: chat.entityType,
    entity_id: chat.entityId,
    entity_data_1: '',
    entity_data_2: '',
    entity_data_3: '',
    mute_list: muteListOf(chat),
    manager_list: managersOf(chat),
    date_create: isoDate(chat.createdAt),
    message_type: chat.messageType,
    user_counter: chat.members.size,
    restrictions: restrictionsOf(chat),
    role: roleCase === 'capitals' ? role.toUpperCase() : role,
    text_field_enabled: chat.textFieldEnabled,
    background_id: null,
    entity_link: entityLinkOf(chat),
    permissions: {
      manage_users_add: 'member',
      manage_users_delete: 'manager',
      manage_ui: 'member',
      manage_settings: 'owner',
      manage_messages: chat.lowestRole,
      can_post: chat.lowestRole,
    },
    public: '',
  };
}

/** `{"7": true}`, or `[]` when nobody muted the chat. */
export function muteListOf(chat: Chat): Json {
  const muted = [...chat.members].filter(([, membership]) => membership.muted);
  return muted.length === 0 ? [] : Object.fromEntries(muted.map(([id]) => [id, true]));
}

function managersOf(chat: Chat): number[] {
  if (isPrivate(chat)) return [];
  return [...chat.members].filter(([, { role }]) => role !== 'member').map(([id]) => id);
}

function restrictionsOf(chat: Chat): Json {
  return {
    avatar: true,
    rename: true,
    extend: true,
    call: true,
    mute: true,
    leave: chat.type !== 'general',
    leave_owner: chat.type !== 'general',
    send: chat.maySend,
    user_list: true,
  };
}

function entityLinkOf(chat: Chat): Json {
  if (chat.entityType === '') return { type: '', url: '', id: '' };
  return { type: chat.entityType, url: '', id: chat.entityId };
}

function hasGuests(world: World, chat: Chat): boolean {
  return [...chat.members.keys()].some((id) => world.people.get(id)?.extranet === true);
}
