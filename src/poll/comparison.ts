import { percentOf } from './percent.ts';
import type { Poll, Voter } from './poll.ts';

/** One chat's poll of a send to several chats. */
export interface ComparedPoll {
  readonly messageId: number;
  readonly poll: Poll;
  /** By answer id, as far as the portal named them. */
  readonly voters: ReadonlyMap<number, readonly Voter[]>;
}

/** Votes for an answer: of one chat, or of all together. */
export interface Share {
  readonly votes: number;
  /** Of those who voted there, 0…100, whole. */
  readonly percent: number;
}

export interface ComparedAnswer {
  readonly text: string;
  readonly total: Share;
  /** By message id; a chat whose poll lacks the answer is left out. */
  readonly chats: ReadonlyMap<number, Share>;
  /** Has the most votes in total; several have it in a tie. */
  readonly leads: boolean;
}

/** A question in several chats. */
export interface Comparison {
  readonly answers: readonly ComparedAnswer[];
  /** Voters of all chats, a person once where `once`, else once in each chat. */
  readonly voters: number;
  /** Whether everybody is known, so that a person in two chats counts once. */
  readonly once: boolean;
}

/** Answers × chats. Answers that read the same are the same; the order is that of the first poll. */
export function compare(polls: readonly ComparedPoll[]): Comparison {
  const once = polls.length > 0 && polls.every(knowsEverybody);
  const everybody = polls.map(({ poll }) => poll.answers.map(({ id }) => id));
  const voters = once ? peopleOf(polls, everybody) : polls.reduce((sum, { poll }) => sum + poll.voters, 0);
  const texts = [...new Set(polls.flatMap(({ poll }) => poll.answers.map(({ text }) => text)))];
  const rows = texts.map((text) => {
    const ids = polls.map(({ poll }) => poll.answers.flatMap((own) => (own.text === text ? [own.id] : [])));
    const chats = new Map(polls.flatMap(({ messageId, poll }) => sharesIn(messageId, poll, text)));
    const ticks = [...chats.values()].reduce((sum, { votes }) => sum + votes, 0);
    const votes = once ? peopleOf(polls, ids) : ticks;
    return { text, chats, total: { votes, percent: percentOf(votes, voters) } };
  });
  const most = Math.max(0, ...rows.map(({ total }) => total.votes));
  return {
    voters,
    once,
    answers: rows.map(({ text, chats, total }) => {
      return { text, chats, total, leads: most > 0 && total.votes === most };
    }),
  };
}

/** Public, and every vote has its name. */
function knowsEverybody({ poll, voters }: ComparedPoll): boolean {
  if (poll.anonymity !== 'public') return false;
  return poll.answers.every(({ id, votes }) => (voters.get(id) ?? []).length === votes);
}

/** How many different people stand behind these answers, given by their ids for each poll. */
function peopleOf(polls: readonly ComparedPoll[], answerIds: readonly (readonly number[])[]): number {
  const people = polls.flatMap(({ voters }, index) =>
    (answerIds[index] ?? []).flatMap((id) => (voters.get(id) ?? []).map((person) => person.id)),
  );
  return new Set(people).size;
}

function sharesIn(messageId: number, poll: Poll, text: string): [number, Share][] {
  const own = poll.answers.filter((answer) => answer.text === text);
  if (own.length === 0) return [];
  const votes = own.reduce((sum, answer) => sum + answer.votes, 0);
  return [[messageId, { votes, percent: percentOf(votes, poll.voters) }]];
}
