import type { ChatMessage } from '../chat-message.ts';
import { sameText } from './same-text.ts';

/** What we know of a poll whose sending had no clear end. */
export interface Sought {
  readonly templateId: string;
  /** Me. */
  readonly authorId: number;
  readonly question: string;
  /** The first start, ms epoch by our clock. */
  readonly since: number;
}

/** How far our clock and the portal's may differ, ms. */
const CLOCK_TOLERANCE = 60_000;

/**
 * The message id of our poll in a chat's history, or null. The template id decides where the portal tells it;
 * otherwise a message of mine with that question, not older than the start. Confirm it by reading the poll.
 */
export function findOurPoll(messages: readonly ChatMessage[], sought: Sought): number | null {
  const named = messages.find(({ uuid }) => uuid?.toLowerCase() === sought.templateId);
  if (named) return named.id;
  const alike = messages.filter(
    (message) =>
      message.uuid === null &&
      message.authorId === sought.authorId &&
      message.date >= sought.since - CLOCK_TOLERANCE &&
      sameText(message.text, sought.question),
  );
  return alike.length === 0 ? null : Math.max(...alike.map(({ id }) => id));
}
