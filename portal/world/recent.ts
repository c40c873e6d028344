import type { Chat, Membership } from './records/chat.ts';
import type { Message } from './records/message.ts';
import { dialogIdOf, isPrivate, partnerOf } from './chats.ts';
import { visibleMessages } from './messages.ts';
import { nameOf, personOf } from './people.ts';
import { unreadOf } from './reading.ts';
import type { World } from './world.ts';

/** A row of a person's chat list. */
export interface RecentChat {
  readonly chat: Chat;
  readonly dialogId: string;
  /** As this person sees it: the partner's name for a private chat. */
  readonly title: string;
  readonly lastMessage: Message | null;
  readonly unread: number;
  readonly pinned: boolean;
}

/** A person's chats: pinned ones in their own order, then the one with the latest message first. */
export function recentChatsOf(world: World, personId: number): RecentChat[] {
  const rows: { row: RecentChat; membership: Membership }[] = [];
  for (const chat of world.chats.values()) {
    const membership = chat.members.get(personId);
    if (membership?.listed !== true) continue;
    rows.push({ row: rowOf(world, chat, personId), membership });
  }
  const orderOf = ({ row, membership }: (typeof rows)[number]): [number, number] => [
    membership.pinned ?? Number.MAX_SAFE_INTEGER,
    -lastActivity(row),
  ];
  return rows
    .toSorted((one, other) => {
      const [onePin, oneAge] = orderOf(one);
      const [otherPin, otherAge] = orderOf(other);
      return onePin - otherPin || oneAge - otherAge || one.row.chat.id - other.row.chat.id;
    })
    .map(({ row }) => row);
}

/** The name under which a person sees a chat. */
export function titleFor(world: World, chat: Chat, personId: number): string {
  return isPrivate(chat) ? nameOf(personOf(world, partnerOf(chat, personId))) : chat.title;
}

/** Milliseconds since the epoch. */
export function lastActivity({ chat, lastMessage }: RecentChat): number {
  return lastMessage?.at ?? chat.createdAt;
}

function rowOf(world: World, chat: Chat, personId: number): RecentChat {
  return {
    chat,
    dialogId: dialogIdOf(chat, personId),
    title: titleFor(world, chat, personId),
    lastMessage: visibleMessages(world, chat.id, personId).at(-1) ?? null,
    unread: unreadOf(world, chat.id, personId),
    pinned: chat.members.get(personId)?.pinned !== null,
  };
}
