import type { Chat } from './chat.ts';
import type { PollContent } from './draft.ts';
import type { Poll } from './poll.ts';
import type { SentNotes } from './outcome/poll-notes.ts';

/** What a new poll starts from, when not from nothing. */
export interface PollStart {
  /** Its draft is kept by this name, apart from those that started otherwise. */
  readonly name: string;
  readonly content: PollContent;
  /** Where it is to go, beside the chat of the placement. */
  readonly chats: readonly Chat[];
  /** The text it comes from, when it held more answers than a poll does, and those that found no room. */
  readonly overfull: { readonly text: string; readonly rest: readonly string[] } | null;
  /** What it takes over from the poll it follows: how it is decided, and which one that is. */
  readonly notes?: SentNotes;
}

/**
 * The same poll once more: question, answers and settings.
 * @param chat where it stood, when that still takes polls
 */
export function startLike(poll: Poll, chat: Chat | null): PollStart {
  return {
    name: `like-${poll.messageId}`,
    content: {
      question: poll.question,
      answers: poll.answers.map(({ text }) => text),
      several: poll.several,
      anonymous: poll.anonymity === 'anonymous',
      revote: poll.revote,
    },
    chats: chat?.closed === null ? [chat] : [],
    overfull: null,
  };
}
