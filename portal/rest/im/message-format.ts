import type { Message } from '../../world/records/message.ts';
import { pollAddress } from '../../world/polls/poll-rights.ts';
import { sortedAnswers } from '../../world/polls/tally.ts';
import type { World } from '../../world/world.ts';
import { isoDate } from '../wire/iso-date.ts';
import type { Json } from '../wire/json.ts';
import { say } from '../texts.ts';

/** A line of a chat's history; `isUnread` for the caller. Some portals may tell less of `params` (row 34). */
export function messageRow(
  world: World,
  message: Message,
  {
    isUnread,
    language,
    params,
  }: { isUnread: boolean; language: string; params: 'all' | 'documented' | 'none' },
): Json {
  return {
    id: message.id,
    chat_id: message.chatId,
    author_id: message.authorId,
    date: isoDate(message.at),
    text: textOf(message, language),
    unread: isUnread,
    uuid: message.uuid,
    replaces: [],
    ...(params === 'none' ? {} : { params: params === 'all' ? paramsOf(world, message) : [] }),
    disappearing_date: null,
  };
}

/** A deleted message stays as a stub with the portal's own words. */
export function textOf(message: Message, language: string): string {
  return message.deleted ? say(language, 'messageDeleted') : message.text;
}

/** `[]` when empty; a poll's message carries the whole poll, numbers as numbers here. */
function paramsOf(world: World, message: Message): Json {
  if (message.deleted) return { IS_DELETED: 'Y' };
  const reply = message.replyId === null ? {} : { REPLY_ID: String(message.replyId) };
  const poll = pollAddress(world, message.id);
  if (poll === null) return message.replyId === null ? [] : reply;
  const { vote } = poll;
  const answers = sortedAnswers(vote).map(({ id, text, reaction }) => [
    id,
    { ID: id, MESSAGE: text, REACTION: reaction },
  ]);
  const question = {
    ID: vote.questionId,
    QUESTION: vote.question,
    FIELD_TYPE: vote.fieldType,
    ANSWERS: Object.fromEntries(answers),
  };
  return {
    COMPONENT_ID: 'VoteMessage',
    COMPONENT_PARAMS: {
      id: vote.id,
      data: { ANONYMITY: vote.anonymity, OPTIONS: vote.options, QUESTIONS: { [vote.questionId]: question } },
    },
  };
}
