import * as z from 'zod/mini';
import type { Chat } from '../../poll/chat.ts';
import { chatFromWire, chatWireSchema } from './chat-wire.ts';
import { wireText } from '../door/wire.ts';

/** A page of chats. */
export interface ChatPage {
  readonly chats: readonly Chat[];
  readonly hasMore: boolean;
}

const itemSchema = z.object({
  type: wireText,
  title: wireText,
  avatar: z.optional(z.object({ url: wireText, color: wireText })),
  /** A person's entry has only a stub here. */
  chat: z.unknown(),
});

const pageSchema = z.object({ items: z.array(itemSchema), hasMore: z.boolean() });

/** The chats of a page in which polls are offered. Rows repeat within and between pages: each chat comes once. */
export function parseRecentChats(wire: unknown, origin: string): ChatPage {
  const { items, hasMore } = pageSchema.parse(wire);
  const chats = items
    .filter(({ type }) => type === 'chat')
    .flatMap((item) => chatOfItem(item, origin))
    .filter(({ kind }) => kind !== 'other');
  return { chats: distinctChats(chats), hasMore };
}

/** One odd chat is no reason to show none: a chat we cannot read is left out. */
function chatOfItem({ title, avatar, chat }: z.infer<typeof itemSchema>, origin: string): Chat[] {
  const { data } = chatWireSchema.safeParse(chat);
  if (!data) return [];
  const shown = {
    ...data,
    name: title || data.name,
    avatar: data.avatar || (avatar?.url ?? ''),
    color: data.color || (avatar?.color ?? ''),
  };
  return [chatFromWire(shown, origin)];
}

/** Each chat once, at its first place. */
export function distinctChats(chats: readonly Chat[]): Chat[] {
  const seen = new Set<string>();
  return chats.filter(({ dialogId }) => !seen.has(dialogId) && seen.add(dialogId));
}
