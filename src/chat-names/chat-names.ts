import { date } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import type { Chat, ChatRef } from '../poll/chat.ts';
import { glanceOf, tellingFacts } from '../poll/namesakes.ts';
import { kindWords } from './chat-words.ts';
import { chatKey, type KnownChats } from './known-chats.ts';

/** How chats are called on screen. */
export interface ChatNames {
  /** What tells the chat from its namesakes, in as few words as will do; null where its title does. */
  lineOf(chat: ChatRef): string | null;
  /** The chat in a sentence: its title, and where that is not enough, the line in brackets. '' without a title. */
  nameOf(chat: ChatRef): string;
}

/**
 * Names by all that is known so far.
 * @param shown chats that are on screen together, known or not
 */
export function chatNames(known: KnownChats, shown: readonly ChatRef[]): ChatNames {
  const lines = new Map<string, string>();
  const strangers = shown
    .filter((chat) => known.find(chat) === null)
    .map((chat) => ({ chat, glance: glanceOf(chat.title) }));

  function namesakesOf(chat: ChatRef): ChatRef[] {
    const glance = glanceOf(chat.title);
    const alike = new Map<string, ChatRef>([[chatKey(chat), known.find(chat) ?? chat]]);
    for (const other of known.alike(glance)) alike.set(chatKey(other), other);
    for (const { chat: other, glance: its } of strangers) {
      if (its === glance && !alike.has(chatKey(other))) alike.set(chatKey(other), other);
    }
    return [...alike.values()];
  }

  function lineOf(chat: ChatRef): string | null {
    const done = lines.get(chatKey(chat));
    if (done !== undefined || chat.title === '') return done ?? null;
    const alike = namesakesOf(chat);
    if (alike.length < 2) return null;
    const facts = tellingFacts(alike.map(factsOf));
    alike.forEach((each, place) => lines.set(chatKey(each), (facts[place] ?? []).join(' · ')));
    return lines.get(chatKey(chat)) ?? null;
  }

  return {
    lineOf,
    nameOf(chat) {
      const detail = lineOf(chat);
      return detail === null ? chat.title : t('chats.named', { title: chat.title, detail });
    },
  };
}

/** What is known of a chat, in words, what people know best first. The last is never the same for two chats. */
function factsOf(chat: ChatRef): readonly string[] {
  const { kind, members = 0, activeAt, createdAt }: Partial<Chat> = chat;
  return [
    kind === undefined ? '' : kindWords(kind),
    members > 0 ? t('compose.members', { count: members }) : '',
    activeAt === undefined ? '' : t('chats.active', { date: date(activeAt) }),
    createdAt === undefined ? '' : t('chats.created', { date: date(createdAt) }),
    t('chats.id', { id: chat.dialogId }),
  ];
}
