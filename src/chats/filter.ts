import type { Chat } from '../poll/chat.ts';

/** A chat with its title made comparable once, so that thousands can be filtered between two key strokes. */
export interface SearchableChat {
  readonly chat: Chat;
  readonly folded: string;
}

/** Prepares a chat for `filterChats`. */
export function searchable(chat: Chat, locale: string): SearchableChat {
  return { chat, folded: fold(chat.title, locale) };
}

/**
 * The chats whose title holds every word of `text`, in any order, diacritics and case aside.
 * Titles that begin with the text come first, then those with a word that does; within each, the order is kept.
 * @param locale whose letters decide about case (in Turkish `I` is the capital of `ı`)
 */
export function filterChats(chats: readonly SearchableChat[], text: string, locale: string): readonly Chat[] {
  const sought = fold(text, locale).trim();
  if (sought === '') return chats.map(({ chat }) => chat);
  const words = sought.split(/\s+/u);
  const ranks: [Chat[], Chat[], Chat[]] = [[], [], []];
  for (const { chat, folded } of chats) {
    if (words.every((word) => folded.includes(word))) ranks[rankOf(folded, sought)].push(chat);
  }
  return ranks.flat();
}

function rankOf(folded: string, sought: string): 0 | 1 | 2 {
  if (folded.startsWith(sought)) return 0;
  return folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(sought)) ? 1 : 2;
}

/** Letters without case and accents. Case goes first: afterwards the dot of a Turkish capital `İ` would be an accent. */
function fold(text: string, locale: string): string {
  return text.toLocaleLowerCase(locale).normalize('NFKD').replace(/\p{M}/gu, '');
}
