import type { Chat } from '../poll/chat.ts';
import { foldText, holdsWords, toSearchWords } from '../poll/text/search-text.ts';

/** A chat with its title made comparable once, so that thousands can be filtered between two key strokes. */
export interface SearchableChat {
  readonly chat: Chat;
  readonly folded: string;
}

/** Prepares a chat for `filterChats`. */
export function searchable(chat: Chat): SearchableChat {
  return { chat, folded: foldText(chat.title) };
}

/**
 * The chats whose title holds every word of `text`, in any order, as poll/search-text.ts compares letters.
 * Titles that begin with the text come first, then those with a word that does; within each, the order is kept.
 */
export function filterChats(chats: readonly SearchableChat[], text: string): readonly Chat[] {
  const sought = foldText(text);
  if (sought === '') return chats.map(({ chat }) => chat);
  const words = toSearchWords(text);
  const ranks: [Chat[], Chat[], Chat[]] = [[], [], []];
  for (const { chat, folded } of chats) {
    if (holdsWords(folded, words)) ranks[rankOf(folded, sought)].push(chat);
  }
  return ranks.flat();
}

function rankOf(folded: string, sought: string): 0 | 1 | 2 {
  if (folded.startsWith(sought)) return 0;
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => word.startsWith(sought)) ? 1 : 2;
}
