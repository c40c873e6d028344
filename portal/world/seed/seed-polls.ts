import { deleteMessage } from '../delete-message.ts';
import { type NewVote, postVote, storeVote } from '../polls/new-poll.ts';
import { PAST_POLLS, type PastPoll } from './seed-poll-rows.ts';
import { crowdPolls } from './seed-scale.ts';
import type { PastEvent } from './seed.ts';
import { storeBallot } from '../polls/voting.ts';
import type { World } from '../world.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Polls made in the chats themselves, before Quorum came. */
export function nativePolls(world: World): PastEvent[] {
  return [...PAST_POLLS, ...crowdPolls(world)].map((past) => ({
    at: world.now() - past.hoursAgo * HOUR,
    run: (then) => play(then, past),
  }));
}

function play(then: World, past: PastPoll): void {
  const vote = storeVote(then, past.author, contentOf(past));
  if (past.end === 'orphan') return;
  const message = postVote(then, { chatId: past.chat, vote, uuid: null });
  for (const [index, [personId, ...ticks]] of past.ballots.entries()) {
    const answerIds = ticks.flatMap((tick) => vote.answers[tick]?.id ?? []);
    const later = { ...then, now: () => message.at + (index + 1) * MINUTE };
    storeBallot(later, { vote, personId, answerIds });
  }
  if (past.end === 'closed') vote.endsAt = message.at + HOUR;
  if (past.end === 'closed') vote.stopAnnounced = true;
  if (past.end === 'deleted') deleteMessage(then, { messageId: message.id, personId: past.author });
}

function contentOf(past: PastPoll): NewVote {
  const textType = past.html === true ? 'html' : 'text';
  return {
    question: past.question,
    questionType: textType,
    fieldType: past.several === true ? 1 : 0,
    anonymity: past.anonymity ?? 1,
    options: past.options ?? 1,
    answers: past.answers.map((text, index) => ({
      text,
      textType,
      reaction: past.reactions?.[index] ?? '',
    })),
  };
}
