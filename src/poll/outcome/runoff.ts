import type { Chat } from '../chat.ts';
import type { PollContent } from '../draft.ts';
import { ANSWERS_MIN, lengthOf, QUESTION_MAX } from '../text/limits.ts';
import type { PollStart } from '../poll-start.ts';
import type { Poll, PollAnswer } from '../poll.ts';
import type { Rule } from './decision-rule.ts';

/**
 * The answers of a second round, in the author's order: those that tie for the most votes, or else the two leading
 * ones and whatever ties with the second of them. At least two, where nobody voted for a second one.
 */
export function runoffAnswers(answers: readonly PollAnswer[]): readonly PollAnswer[] {
  const falling = answers.map(({ votes }) => votes).sort((one, other) => other - one);
  const least = falling[ANSWERS_MIN - 1] ?? 0;
  const leading = answers.filter(({ votes }) => votes >= Math.max(least, 1));
  return leading.length >= ANSWERS_MIN ? leading : answers.filter(({ votes }) => votes >= least);
}

/**
 * The second round of a poll: one answer each, else as the first. `title` puts the word for a runoff before the
 * question; where that is too long, the question stays as it is.
 */
function runoffContent(poll: Poll, title: (question: string) => string): PollContent {
  const question = title(poll.question);
  return {
    question: lengthOf(question) <= QUESTION_MAX ? question : poll.question,
    answers: runoffAnswers(poll.answers).map(({ text }) => text),
    several: false,
    anonymous: poll.anonymity !== 'public',
    revote: poll.revote,
  };
}

/** The second round, to be looked over and sent: by the rule of the first, in its chat while that takes polls. */
export function startRunoff(
  poll: Poll,
  { chat, rule, title }: { chat: Chat | null; rule: Rule | null; title: (question: string) => string },
): PollStart {
  return {
    name: `runoff-${poll.messageId}`,
    content: runoffContent(poll, title),
    chats: chat?.closed === null ? [chat] : [],
    overfull: null,
    notes: { rule, firstRound: poll.messageId },
  };
}
