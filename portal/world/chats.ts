import type { Person } from './records/person.ts';
import type { Role, Chat } from './records/chat.ts';
import type { World } from './world.ts';

const RANK: Readonly<Record<Role, number>> = { guest: -1, member: 0, manager: 1, owner: 2 };
const NOBODY = 10;

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
