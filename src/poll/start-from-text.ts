import { emptyContent } from './draft.ts';
import { ANSWERS_MAX } from './text/limits.ts';
import { parsePaste } from './paste/parse-paste.ts';
import type { PollStart } from './poll-start.ts';

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
    chats: [],
    overfull: rest.length > 0 ? { text, rest } : null,
  };
}
