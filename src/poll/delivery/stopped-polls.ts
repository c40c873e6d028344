import type { ChatRef } from '../chat.ts';
import type { Delivery } from './delivery.ts';
import { filledAnswers, type PollContent } from '../draft.ts';

/** A poll whose sending was stopped before anybody knew whether it had arrived. */
export interface StoppedPoll {
  readonly chat: ChatRef;
  /** Under which it may stand in the chat; nothing else is sent there before it was looked for. */
  readonly templateId: string;
  /** When it was first sent, ms epoch. */
  readonly since: number;
  readonly question: string;
  /** Of all that was asked (printOf): tells whether the text was changed since. */
  readonly print: string;
}

/** As long as the portal knows a template id, ms (docs/platform.md, 1.4). */
const KNOWN_FOR = 31 * 24 * 3_600_000;

/** Of those deliveries the ones that may have arrived. */
export function stoppedPolls(deliveries: readonly Delivery[], content: PollContent): StoppedPoll[] {
  const print = printOf(content);
  return deliveries.flatMap(({ chat, templateId, state, first }) =>
    state.step === 'unclear' || state.step === 'sending'
      ? [{ chat, templateId, since: state.since, question: first ?? content.question, print }]
      : [],
  );
}

/** The list with these in it, each template id once. */
export function withStopped(
  list: readonly StoppedPoll[],
  added: readonly StoppedPoll[],
): readonly StoppedPoll[] {
  return [...withoutStopped(list, new Set(added.map(({ templateId }) => templateId))), ...added];
}

export function withoutStopped(
  list: readonly StoppedPoll[],
  templateIds: ReadonlySet<string>,
): readonly StoppedPoll[] {
  return list.filter(({ templateId }) => !templateIds.has(templateId));
}

/** A short print of a poll's content: the same for the same question, answers and settings. */
export function printOf(content: PollContent): string {
  const { question, several, anonymous, revote } = content;
  const text = JSON.stringify([question.trim(), filledAnswers(content), several, anonymous, revote]);
  let [one, other] = [0x811c9dc5, 5381];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other, 33) ^ code;
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('-');
}

/** JSON of rows [chatId, dialogId, title, templateId, since, question, print]; '' for none. */
export function writeStopped(list: readonly StoppedPoll[]): string {
  if (list.length === 0) return '';
  return JSON.stringify(
    list.map(({ chat, templateId, since, question, print }) => [
      chat.chatId,
      chat.dialogId,
      chat.title,
      templateId,
      since,
      question,
      print,
    ]),
  );
}

/** The list as it was written, without those that the portal has forgotten; no list, no harm. `now` in ms epoch. */
export function readStopped(text: string | null | undefined, now: number): readonly StoppedPoll[] {
  const rows = parsedJson(text);
  return Array.isArray(rows) ? rows.flatMap(stoppedOf).filter(({ since }) => now - since < KNOWN_FOR) : [];
}

function stoppedOf(row: unknown): StoppedPoll[] {
  if (!Array.isArray(row)) return [];
  const [chatId, dialogId, title, templateId, since, question, print]: unknown[] = row;
  if (typeof chatId !== 'number' || typeof since !== 'number') return [];
  if (typeof dialogId !== 'string' || typeof title !== 'string' || typeof templateId !== 'string') return [];
  if (typeof question !== 'string' || typeof print !== 'string') return [];
  return [{ chat: { chatId, dialogId, title }, templateId, since, question, print }];
}

function parsedJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
