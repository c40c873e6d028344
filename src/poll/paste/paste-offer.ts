import { answerTexts } from './answer-texts.ts';
import { chatText } from './chat-messages.ts';
import { answersInLine } from './one-line-poll.ts';
import { pastedLines } from './pasted-lines.ts';
import { pollIn } from './poll-in.ts';
import type { Reading } from './reading.ts';

/** What a text may be meant as; the text stays as it is until the person takes the offer. */
export interface PasteOffer extends Reading {
  /** chat: without names and times. lines: the lines as answers. line: answers out of one line. */
  readonly kind: 'chat' | 'lines' | 'line';
}

/** What may be made of the text in the question. */
export function questionOffer(question: string): PasteOffer | null {
  const lines = pastedLines(question);
  const chat = chatText(lines.map(({ text }) => text));
  if (chat) {
    const text = chat.lines.join('\n');
    const poll = pollIn(pastedLines(text), 'certain');
    const removed = [...chat.removed, ...(poll?.removed ?? [])];
    return { question: poll ? poll.question : text, answers: poll?.answers ?? [], removed, kind: 'chat' };
  }
  const poll = pollIn(lines, 'offered');
  return poll && { ...poll, kind: lines.length > 1 ? 'lines' : 'line' };
}

/**
 * What may be made of the answers.
 * @param answers those that are filled, and after them those that found no room
 */
export function answersOffer(answers: readonly string[]): PasteOffer | null {
  const chat = chatText(answers);
  if (chat) {
    const texts = answerTexts(pastedLines(chat.lines.join('\n')));
    return { question: null, answers: texts, removed: chat.removed, kind: 'chat' };
  }
  const [only, ...more] = answers;
  const items = only !== undefined && more.length === 0 ? answersInLine(only) : null;
  return items && { question: null, answers: items, removed: [], kind: 'line' };
}
