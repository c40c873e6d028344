import { answerTexts } from './answer-texts.ts';
import { chatText } from './chat-messages.ts';
import { onOneLine, pastedLines } from './pasted-lines.ts';
import { pollIn } from './poll-in.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a paste where nothing else can be meant: lines and lists of any script, a spreadsheet's column or row,
 * a question over a list, a poll in one line. Marks and empty lines go, no word is lost or made up (decision 23).
 * What is not certain comes back whole, as the question or the only answer; of a copied chat every line stays.
 */
export function parsePaste(text: string, kind: 'question' | 'answer'): Reading {
  const lines = pastedLines(text);
  const texts = lines.map((line) => line.text);
  const isChat = chatText(texts) !== null;
  if (kind === 'question') {
    const poll = isChat ? null : pollIn(lines, 'certain');
    return poll ?? { question: text, answers: [], removed: [] };
  }
  const answers = isChat ? texts.map(onOneLine) : answerTexts(lines);
  return { question: null, answers: lines.length > 1 ? answers : [text], removed: [] };
}
