import * as z from 'zod/mini';
import type { Chat } from '../../poll/chat.ts';
import { chatFromWire, chatWireSchema, known, wireMoment } from './chat-wire.ts';
import { wireNumber, wireText } from '../door/wire.ts';

/** A page of chats. */
export interface ChatPage {
  readonly chats: readonly Chat[];
  readonly hasMore: boolean;
}

const itemSchema = z.object({
  type: wireText,
  title: wireText,
  avatar: z.optional(z.object({ url: wireText, color: wireText })),
  date_last_activity: known(wireText),
  /** A person's entry has only a stub here. */
  chat: z.unknown(),
});

/** Chats that delete their messages, and after how many hours (docs/platform.md, 2.2). */
const configsSchema = known(z.array(z.object({ chatId: wireNumber, delay: wireNumber })));

const pageSchema = z.object({
  items: z.array(itemSchema),
  hasMore: z.boolean(),
  messagesAutoDeleteConfigs: configsSchema,
});

/** The chats of a page in which polls are offered. Rows repeat within and between pages: each chat comes once. */
export function parseRecentChats(wire: unknown, origin: string): ChatPage {
  const { items, hasMore, messagesAutoDeleteConfigs: configs } = pageSchema.parse(wire);
  const delays = configs && new Map(configs.map(({ chatId, delay }) => [chatId, delay]));
  const chats = items
    .filter(({ type }) => type === 'chat')
    .flatMap((item) => chatOfItem(item, origin, delays))
    .filter(({ kind }) => kind !== 'other');
  return { chats: distinctChats(chats), hasMore };
}

/** One odd chat is no reason to show none: a chat we cannot read is left out. */
function chatOfItem(
  { title, avatar, chat, date_last_activity: activity }: z.infer<typeof itemSchema>,
  origin: string,
  delays: ReadonlyMap<number, number> | undefined,
): Chat[] {
  const { data } = chatWireSchema.safeParse(chat);
  if (!data) return [];
  const shown = {
    ...data,
    name: title || data.name,
    avatar: data.avatar || (avatar?.url ?? ''),
    color: data.color || (avatar?.color ?? ''),
  };
  const deletesAfter = delays && (delays.get(data.id) ?? 0);
  return [{ ...chatFromWire(shown, origin), activeAt: wireMoment(activity), deletesAfter }];
}

/** Each chat once, at its first place. */
export function distinctChats(chats: readonly Chat[]): Chat[] {
  const seen = new Set<string>();
  return chats.filter(({ dialogId }) => !seen.has(dialogId) && seen.add(dialogId));
}
