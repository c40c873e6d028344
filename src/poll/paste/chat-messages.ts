import { isNameOverTime, isTime, stampOf, type Stamp } from './chat-stamps.ts';
import { markOf } from './line-mark.ts';
import { onOneLine } from './pasted-lines.ts';

/** What was copied out of a chat, without who wrote it and when. */
export interface ChatText {
  /** What people wrote: a line for each message, or the lines of a single one. */
  readonly lines: readonly string[];
  /** The names and times. */
  readonly removed: readonly string[];
}

interface Message {
  readonly stamp: string;
  readonly kind: Stamp['kind'];
  readonly lines: string[];
}

/** The messages of a copied chat, or null where nothing says that it is one. Lines above the first message stay. */
export function chatText(lines: readonly string[]): ChatText | null {
  const { before, messages } = messagesIn(lines);
  const isSure = messages.some(({ kind }) => kind === 'sure' || kind === 'header');
  if (messages.length === 0 || (!isSure && messages.length < 2)) return null;
  const [only, ...more] = messages;
  const written =
    only && more.length === 0 ? only.lines : messages.map((message) => message.lines.join('\n'));
  return {
    lines: [...before, ...written].map(onOneLine).filter(Boolean),
    removed: messages.map(({ stamp }) => stamp),
  };
}

function messagesIn(lines: readonly string[]): { before: string[]; messages: Message[] } {
  const before: string[] = [];
  const messages: Message[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const [line = '', next = '', afterNext = ''] = lines.slice(row);
    const isOverTime = isNameOverTime(line, next) && isWritten(afterNext);
    const stamp = isOverTime ? null : stampOf(line);
    if (isOverTime) {
      messages.push({ stamp: `${line} ${next}`, kind: 'weak', lines: [] });
      row += 1;
    } else if (
      stamp &&
      (stamp.kind === 'sure' || (isWritten(next) && !(stamp.kind === 'name' && markOf(next))))
    ) {
      messages.push({ stamp: stamp.stamp, kind: stamp.kind, lines: stamp.text === '' ? [] : [stamp.text] });
    } else {
      (messages.at(-1)?.lines ?? before).push(line);
    }
  }
  return { before, messages };
}

/** A line that somebody may have written: neither a time nor another stamp. */
function isWritten(line: string): boolean {
  return line !== '' && !isTime(line) && stampOf(line) === null;
}
