import type { Chat } from './records/chat.ts';
import type { Message } from './records/message.ts';
import type { Person } from './records/person.ts';
import { canRead, isPrivate, reachesLowestRole } from './chats.ts';
import { personOf } from './people.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const LONGEST_TEXT = 20_000;

/** What the messenger stores; without `authorId` the system speaks. */
export interface NewMessage {
  readonly chatId: number;
  readonly authorId?: number;
  readonly text: string;
  readonly uuid?: string | null;
  readonly voteId?: number;
  /** The message answered. */
  readonly replyId?: number | null;
}

/** A text by a person, as the page or REST hands it in. */
interface NewText {
  readonly chatId: number;
  readonly authorId: number;
  readonly text: string;
  readonly uuid?: string | null;
  readonly replyId?: number | null;
}

/** Writes a text into a chat. @throws Refusal CHAT_ID, TEXT_FIELD_DISABLED or CANCELED. */
export function postText(world: World, text: NewText): Message {
  chatToPostTo(world, text.chatId, personOf(world, text.authorId));
  return storeMessage(world, text);
}

/** The chat, if this person may write there. @throws Refusal CHAT_ID, TEXT_FIELD_DISABLED or CANCELED. */
export function chatToPostTo(world: World, chatId: number, author: Person): Chat {
  const chat = world.chats.get(chatId);
  if (chat === undefined) throw new Refusal('CHAT_ID');
  if (!canRead(chat, author)) throw new Refusal('CANCELED');
  if (!chat.textFieldEnabled) throw new Refusal('TEXT_FIELD_DISABLED');
  if (!chat.maySend || !reachesLowestRole(chat, author)) throw new Refusal('CANCELED');
  return chat;
}

/** Whether this person may write there. */
export function mayPost(world: World, chatId: number, author: Person): boolean {
  try {
    chatToPostTo(world, chatId, author);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Stores a message, whatever the rights; its author has read the chat up to it. */
export function storeMessage(
  world: World,
  { chatId, authorId = 0, text, uuid, voteId, replyId }: NewMessage,
): Message {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} (...)` : text;
  const message: Message = {
    id: world.counters.message(),
    chatId,
    authorId,
    at: world.now(),
    text: cut,
    uuid: uuid ?? null,
    voteId: voteId ?? null,
    replyId: replyId ?? null,
    deleted: false,
  };
  world.messages.set(message.id, message);
  const history = world.chatMessages.get(chatId);
  if (history === undefined) world.chatMessages.set(chatId, [message]);
  else history.push(message);
  const chat = world.chats.get(chatId);
  if (chat !== undefined) markSeen(chat, message);
  world.emit({ type: 'message', chatId, messageId: message.id });
  return message;
}

function markSeen(chat: Chat, message: Message): void {
  for (const [personId, membership] of chat.members) {
    if (personId === message.authorId) membership.lastReadId = message.id;
    if (isPrivate(chat)) membership.listed = true;
  }
}
