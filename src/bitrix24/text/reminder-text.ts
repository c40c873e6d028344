import { inChunks } from '../door/chunks.ts';
import { plainText } from './plain-text.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';

/** People in one message, or commands in one request (docs/platform.md, 2.7 and 3.4). */
export const REMINDED_AT_ONCE = 50;
/** Characters a reminder may have; the people mentioned come on top, and the messenger cuts at 20 000. */
export const REMINDER_MAX = 1_000;

/** The people of one message after the other. */
export function inBatches<T>(people: readonly T[]): readonly (readonly T[])[] {
  return inChunks(people, REMINDED_AT_ONCE);
}

/** A way into the poll: a path on the portal (results-link.ts) and its words. */
export interface ReminderLink {
  readonly path: string;
  readonly words: string;
}

/** A reply under the poll that mentions these people and nobody else, whatever stands in their names or in the text. */
export function replyText(
  people: readonly Pick<Member, 'id' | 'name'>[],
  text: string,
  link: ReminderLink | null,
): string {
  const mentions = people.map(({ id, name }) => `[USER=${id}]${plainText(oneLine(name))}[/USER]`);
  return [mentions.join(', '), plainText(text.trim()), ...linkLines(link)].join('\n');
}

/** A notice for one person, with a link to the poll's message in its chat. */
export function noticeText(
  poll: { readonly dialogId: string; readonly messageId: number; readonly question: string },
  text: string,
  link: ReminderLink | null,
): string {
  const place = `[CONTEXT=${poll.dialogId}/${poll.messageId}]${plainText(oneLine(poll.question))}[/CONTEXT]`;
  return [plainText(text.trim()), place, ...linkLines(link)].join('\n');
}

/** What makes one person's notice about one poll replace the one before, whoever sent it. */
export function noticeTag(messageId: number, personId: number): string {
  return `quorum-poll-${messageId}-${personId}`;
}

function linkLines(link: ReminderLink | null): string[] {
  return link === null ? [] : [`[URL=${link.path}]${plainText(oneLine(link.words))}[/URL]`];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
