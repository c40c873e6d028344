import type { FoundPoll } from './poll-scan.ts';
import type { Poll } from './poll.ts';
import type { SentPoll } from './sent-polls.ts';

/** A poll of the list, whoever sent it. */
export interface ListedPoll {
  readonly messageId: number;
  readonly chatId: number;
  /** How the messenger addresses its chat. */
  readonly dialogId: string;
  /** s epoch. */
  readonly sentAt: number;
  readonly mine: boolean;
  /** What binds polls that were sent to several chats in one go; null where nobody knows. */
  readonly sendId: string | null;
}

/** What is known of a poll. The last numbers stay when it is deleted, closed to me, or could not be read. */
export interface PollState {
  readonly kind: 'loading' | 'known' | 'deleted' | 'no-access' | 'failed';
  readonly poll: Poll | null;
}

export type PollStates = ReadonlyMap<number, PollState>;

/** A row of the list: one poll, or those of one send to several chats. */
export interface PollRow {
  /** The sendId, or the message id. */
  readonly key: string;
  /** In the order of their messages; at least one. */
  readonly polls: readonly ListedPoll[];
  /** s epoch. */
  readonly sentAt: number;
}

/** Polls of the index and polls found in chats, each once; what the index knows goes before what was found. */
export function listedPolls(
  sent: readonly SentPoll[],
  found: readonly FoundPoll[],
  myId: number,
): ListedPoll[] {
  const polls = new Map<number, ListedPoll>();
  for (const { messageId, chatId, dialogId, authorId, sentAt } of found) {
    const mine = authorId === myId;
    polls.set(messageId, { messageId, chatId, dialogId, sentAt, mine, sendId: null });
  }
  for (const { messageId, chatId, sentAt, sendId } of sent) {
    const dialogId = polls.get(messageId)?.dialogId ?? `chat${chatId}`;
    polls.set(messageId, { messageId, chatId, dialogId, sentAt, mine: true, sendId });
  }
  return [...polls.values()];
}

/** One row for each poll, or for each send to several chats; newest first. */
export function pollRows(polls: readonly ListedPoll[]): PollRow[] {
  const rows = new Map<string, ListedPoll[]>();
  for (const poll of polls) {
    const key = poll.sendId ?? `message ${poll.messageId}`;
    const row = rows.get(key);
    if (row) row.push(poll);
    else rows.set(key, [poll]);
  }
  return [...rows]
    .map(([key, row]) => ({
      key,
      polls: row.sort((one, other) => one.messageId - other.messageId),
      sentAt: Math.max(...row.map(({ sentAt }) => sentAt)),
    }))
    .sort((one, other) => other.sentAt - one.sentAt || newestId(other) - newestId(one));
}

function newestId({ polls }: PollRow): number {
  return polls.at(-1)?.messageId ?? 0;
}
