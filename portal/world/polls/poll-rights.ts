import type { Chat } from '../records/chat.ts';
import type { Message } from '../records/message.ts';
import type { Person } from '../records/person.ts';
import { canRead, chatOf } from '../chats.ts';
import { messageOf } from '../messages.ts';
import type { Attach, Vote } from '../records/polls.ts';
import type { World } from '../world.ts';

const REVOTE = 1;

/** A poll with everything it hangs on. */
export interface AttachedPoll {
  readonly attach: Attach;
  readonly vote: Vote;
  readonly message: Message;
  readonly chat: Chat;
}

/** Null when the message carries no poll, or no longer. */
export function pollAddress(world: World, messageId: number): AttachedPoll | null {
  const attach = [...world.attaches.values()].find((candidate) => candidate.messageId === messageId);
  return attach === undefined ? null : pollOfAttach(world, attach);
}

export function pollOfAttach(world: World, attach: Attach): AttachedPoll | null {
  const vote = world.votes.get(attach.voteId);
  if (vote === undefined) return null;
  const message = messageOf(world, attach.messageId);
  return { attach, vote, message, chat: chatOf(world, message.chatId) };
}

export function allowsRevote(vote: Vote): boolean {
  return (vote.options & REVOTE) !== 0;
}

/** What a person may do with a poll (docs/platform.md, "A poll as the portal tells it"). */
export interface PollRights {
  readonly canRead: boolean;
  readonly isFinished: boolean;
  readonly isVoted: boolean;
  readonly canVote: boolean;
  /** True before the first ballot too, when the poll allows a change of mind; older portals do not look at that. */
  readonly canRevote: boolean;
  /** May stop and resume it: the author alone, while still in the chat. */
  readonly canEdit: boolean;
}

export function rightsOf(world: World, { vote, message, chat }: AttachedPoll, person: Person): PollRights {
  const mayRead = canRead(chat, person);
  const isFinished = vote.endsAt <= world.now();
  const isVoted = vote.ballots.has(person.id);
  return {
    canRead: mayRead,
    isFinished,
    isVoted,
    canVote: mayRead && !isFinished && !isVoted,
    canRevote: mayRead && !isFinished && (world.edition === 'older' || allowsRevote(vote)),
    canEdit: message.authorId === person.id && chat.members.has(person.id),
  };
}
