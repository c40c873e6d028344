import type { Message } from './records/message.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const HOUR = 3_600_000;

/**
 * Leaves a stub of a message and takes its poll away; only the author may, at any age of the message.
 * @throws Refusal MESSAGE_ID_ERROR when there is no such message, CANT_EDIT_MESSAGE for everybody else.
 */
export function deleteMessage(
  world: World,
  { messageId, personId }: { messageId: number; personId: number },
): void {
  const message = world.messages.get(messageId);
  if (message === undefined) throw new Refusal('MESSAGE_ID_ERROR');
  if (message.authorId !== personId || message.deleted) throw new Refusal('CANT_EDIT_MESSAGE');
  leaveStub(world, message);
}

/** Deletes what has outlived the setting of its chat, polls included. */
export function deleteExpired(world: World): void {
  const chats = [...world.chats.values()].filter(({ autoDelete }) => autoDelete !== null);
  if (chats.length === 0) return;
  const settings = new Map(chats.map(({ id, autoDelete }) => [id, autoDelete]));
  for (const message of world.messages.values()) {
    const setting = settings.get(message.chatId);
    if (!setting || message.deleted || message.at < setting.since) continue;
    if (world.now() - message.at >= setting.hours * HOUR) leaveStub(world, message);
  }
}

function leaveStub(world: World, message: Message): void {
  removePoll(world, message);
  message.deleted = true;
  message.text = '';
  world.emit({ type: 'deleted', chatId: message.chatId, messageId: message.id });
}

function removePoll(world: World, message: Message): void {
  for (const attach of world.attaches.values()) {
    if (attach.messageId !== message.id) continue;
    world.attaches.delete(attach.id);
    world.votes.delete(attach.voteId);
  }
  message.voteId = null;
}
