import type { Message } from '../world/records/message.ts';
import type { Person } from '../world/records/person.ts';
import type { MessageView, PollView, ReplyView } from '../doors/page-wire.ts';
import { personView } from './person-view.ts';
import { withoutMarkUp } from '../plain-text.ts';
import { pollView } from './poll-view.ts';
import { nameOf } from '../world/people.ts';
import type { World } from '../world/world.ts';

/** One message of a chat's history for the viewer's eyes. */
export function messageView(world: World, message: Message, viewer: Person): MessageView {
  const author = world.people.get(message.authorId);
  const poll = message.deleted ? null : pollView(world, message.id, viewer);
  return {
    id: message.id,
    at: message.at,
    kind: kindOf(message, poll),
    author: author === undefined ? null : personView(world, author),
    mine: message.authorId === viewer.id,
    text: message.text,
    poll,
    reply: replyView(world, message, viewer),
  };
}

function replyView(world: World, { replyId }: Message, viewer: Person): ReplyView | null {
  const answered = replyId === null ? undefined : world.messages.get(replyId);
  if (answered === undefined) return null;
  const author = world.people.get(answered.authorId);
  return {
    id: answered.id,
    author: author === undefined ? '' : nameOf(author),
    text: messageLine(world, answered, viewer),
  };
}

/** The one line that the chat list shows of it. */
export function messageLine(world: World, message: Message, viewer: Person): string {
  if (message.deleted) return 'This message was deleted';
  const poll = pollView(world, message.id, viewer);
  if (poll !== null) return `Poll: ${poll.question}`;
  return withoutMarkUp(message.text).split('\n', 1)[0] ?? '';
}

function kindOf(message: Message, poll: PollView | null): MessageView['kind'] {
  if (message.deleted) return 'deleted';
  if (poll !== null) return 'poll';
  return message.authorId === 0 ? 'system' : 'text';
}
