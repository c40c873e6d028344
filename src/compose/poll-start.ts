import type { Chat } from '../poll/chat.ts';
import { emptyContent, type PollContent } from '../poll/draft.ts';
import { ANSWERS_MAX } from '../poll/limits.ts';
import { parsePaste } from '../poll/paste.ts';
import { valuesOf } from './compose-values.ts';
import type { Undoable } from './use-undo.ts';

/** What a new poll starts from, when not from nothing. */
export interface PollStart {
  /** Its draft is kept by this name, apart from those that started otherwise. */
  readonly name: string;
  readonly content: PollContent;
  /** The text it comes from, when it held more answers than a poll does, and those that found no room. */
  readonly overfull: { readonly text: string; readonly rest: readonly string[] } | null;
}

/** A poll of a text, read as if it were pasted into the question. */
export function startFromText(text: string, name: string): PollStart {
  const { question, answers } = parsePaste(text, 'question');
  const rest = answers.slice(ANSWERS_MAX);
  return {
    name,
    content: {
      ...emptyContent,
      question: question ?? '',
      ...(answers.length > 0 ? { answers: answers.slice(0, ANSWERS_MAX) } : {}),
    },
    overfull: rest.length > 0 ? { text, rest } : null,
  };
}

/** What to say of answers that found no room; undone, the whole text is the question. */
export function overfullStart({ overfull }: PollStart, chats: readonly Chat[]): Undoable | null {
  if (!overfull) return null;
  const before = valuesOf({ content: { ...emptyContent, question: overfull.text }, chats });
  return { what: 'replaced', before, rest: overfull.rest };
}
