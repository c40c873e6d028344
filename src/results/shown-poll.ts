import type { Session } from '../bitrix24/door/session.ts';
import type { Chat, ChatRef } from '../poll/chat.ts';
import type { Poll, Voter } from '../poll/poll.ts';
import type { PollStart } from '../poll/poll-start.ts';
import type { PollInChat } from '../poll/sent-polls.ts';
import type { PollActs } from './ballot/use-poll-actions.ts';

/** Where a poll stands: all of the chat once it is read, as much as a sent poll remembers until then. */
export type PollChat = Chat | ChatRef;

/** The poll on screen, and what its parts act with. */
export interface ShownPoll {
  readonly session: Session;
  readonly poll: Poll;
  /** The first voters by answer id; empty for an anonymous poll. */
  readonly voters: ReadonlyMap<number, readonly Voter[]>;
  readonly chat: PollChat;
  /** What the chat is called in sentences: its title, and what tells it from its namesakes. */
  readonly chatName: string;
  readonly acts: PollActs;
  /** True when its message is deleted: the numbers are its last, and nothing can be done to it. */
  readonly isGone: boolean;
  /** Opens the composer with a poll that starts from this one. */
  readonly onNewPoll: (start: PollStart) => void;
  /** Opens the results of another poll. */
  readonly onOpenPoll: (poll: PollInChat) => void;
}

/** The chat once it is read. */
export function knownChat(chat: PollChat): Chat | null {
  return 'kind' in chat ? chat : null;
}
