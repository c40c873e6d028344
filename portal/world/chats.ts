import type { AutoDelete } from '../auto-delete.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** C closed, O open, L open line, X external entity, A copilot, B collab, N channel, J open channel, T comments, P private, S system. */
export type MessageType = 'C' | 'O' | 'L' | 'X' | 'A' | 'B' | 'N' | 'J' | 'T' | 'P' | 'S';

/** A person's place in a chat, lowest first: guest reads an open chat without having joined it. */
export type Role = 'guest' | 'member' | 'manager' | 'owner';

const RANK: Readonly<Record<Role, number>> = { guest: -1, member: 0, manager: 1, owner: 2 };
const NOBODY = 10;

/** The lowest role that may write; `none` = nobody. */
export type LowestRole = Role | 'none';

export interface Membership {
  readonly role: 'member' | 'manager' | 'owner';
  /** The last message this person has seen. */
  lastReadId: number;
  /** Position among the person's pinned chats from 1, null = not pinned. */
  pinned: number | null;
  muted: boolean;
  /** Messages below this id are hidden from the person. */
  startId: number;
  /** False while the person's list does not hold the chat (a private chat nobody has opened). */
  listed: boolean;
}

export interface Chat {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly messageType: MessageType;
  /** As REST calls it: chat, open, general, channel, openChannel, collab, sonetGroup, tasks, private … */
  readonly type: string;
  readonly entityType: string;
  readonly entityId: string;
  /** Number of the workgroup or collab, for the `sgN` form of the dialog id. */
  readonly groupId: number | null;
  readonly parentChatId: number;
  readonly parentMessageId: number;
  readonly ownerId: number;
  readonly members: Map<number, Membership>;
  readonly color: string;
  /** '' without a picture. */
  readonly avatar: string;
  readonly createdAt: number;
  readonly lowestRole: LowestRole;
  /** False where the administrator took the right to write away from everybody. */
  readonly maySend: boolean;
  readonly textFieldEnabled: boolean;
  /** Whether it deletes what is written in it; null = it keeps everything. */
  autoDelete: AutoDelete | null;
}

export function chatOf(world: World, id: number): Chat {
  const chat = world.chats.get(id);
  if (chat === undefined) throw new Error(`The world has no chat ${id}`);
  return chat;
}

export function isPrivate(chat: Chat): boolean {
  return chat.messageType === 'P';
}

/** Role of a person in a chat, null where the person may not even read it. */
export function roleOf(chat: Chat, person: Person): Role | null {
  const membership = chat.members.get(person.id);
  if (membership !== undefined) return membership.role;
  const isOpen = chat.messageType === 'O' || chat.messageType === 'J';
  return isOpen && !person.extranet && person.active ? 'guest' : null;
}

export function canRead(chat: Chat, person: Person): boolean {
  return roleOf(chat, person) !== null;
}

/** Whether the role reaches what the chat asks of writers; knows nothing of a closed text field. */
export function reachesLowestRole(chat: Chat, person: Person): boolean {
  const role = roleOf(chat, person);
  if (role === null) return false;
  if (isPrivate(chat)) return true;
  return RANK[role] >= (chat.lowestRole === 'none' ? NOBODY : RANK[chat.lowestRole]);
}

/** Whether the messenger takes a message from this person. */
export function mayPost(chat: Chat, person: Person): boolean {
  return chat.textFieldEnabled && chat.maySend && reachesLowestRole(chat, person);
}

/** The other side of a private chat; in one's notes, oneself. */
export function partnerOf(chat: Chat, personId: number): number {
  return [...chat.members.keys()].find((id) => id !== personId) ?? personId;
}

/** `chat91`, or for a private chat the other person's number. */
export function dialogIdOf(chat: Chat, personId: number): string {
  return isPrivate(chat) ? String(partnerOf(chat, personId)) : `chat${chat.id}`;
}
