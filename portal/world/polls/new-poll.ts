import type { Message } from '../records/message.ts';
import { createHash } from 'node:crypto';
import { storeMessage } from '../post.ts';
import type { AnonymityCode, TextType, Vote } from '../records/polls.ts';
import type { World } from '../world.ts';

const TEN_YEARS = 10 * 365 * 86_400_000;

export interface NewAnswer {
  readonly text: string;
  readonly textType: TextType;
  readonly sort?: number;
  readonly fieldType?: number;
  readonly reaction?: string;
}

export interface NewVote {
  readonly question: string;
  readonly questionType: TextType;
  readonly fieldType: number;
  readonly anonymity: AnonymityCode;
  readonly options: number;
  readonly answers: readonly NewAnswer[];
}

/** Stores a vote that no message shows yet; it runs for ten years, whatever was asked. */
export function storeVote(world: World, authorId: number, content: NewVote): Vote {
  const vote: Vote = {
    id: world.counters.vote(),
    authorId,
    anonymity: content.anonymity,
    options: content.options,
    startsAt: world.now(),
    endsAt: world.now() + TEN_YEARS,
    stopAnnounced: false,
    questionId: world.counters.question(),
    question: content.question,
    questionType: content.questionType,
    fieldType: content.fieldType,
    answers: content.answers.map((answer, index) => ({
      id: world.counters.answer(),
      text: answer.text,
      textType: answer.textType,
      sort: answer.sort ?? (index + 1) * 10,
      fieldType: answer.fieldType ?? 0,
      reaction: answer.reaction ?? '',
    })),
    ballots: new Map(),
  };
  world.votes.set(vote.id, vote);
  return vote;
}

/** Shows a vote in a chat: a message whose text is the question, and the attach between the two. */
export function postVote(
  world: World,
  { chatId, vote, uuid }: { chatId: number; vote: Vote; uuid: string | null },
): Message {
  const attachId = world.counters.attach();
  const signature = createHash('sha256').update(`${world.seed}:${attachId}`).digest('hex');
  const shortId = BigInt(`0x${signature}`).toString(36).slice(0, 16);
  const message = storeMessage(world, {
    chatId,
    authorId: vote.authorId,
    text: vote.question,
    uuid,
    voteId: vote.id,
  });
  world.attaches.set(attachId, { id: attachId, voteId: vote.id, messageId: message.id, signature, shortId });
  return message;
}
