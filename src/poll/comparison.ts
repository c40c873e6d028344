import { isRounded, percentsOf, type Percent } from './percent.ts';
import type { Poll, Voter } from './poll.ts';

/** One chat's poll of a send to several chats. */
export interface ComparedPoll {
  readonly messageId: number;
  readonly poll: Poll;
  /** By answer id, as far as the portal named them. */
  readonly voters: ReadonlyMap<number, readonly Voter[]>;
}

/** Votes for an answer, and their share of those who voted there: of one chat, or of all together. */
export interface Share extends Percent {
  readonly votes: number;
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
  /** True when the shares of a chat, or of the total, are rounded so that they do not add up to 100. */
  readonly isRounded: boolean;
}

/** Answers × chats. Answers that read the same are the same; the order is that of the first poll. */
export function compare(polls: readonly ComparedPoll[]): Comparison {
  const once = polls.length > 0 && polls.every(knowsEverybody);
  const everybody = polls.map(({ poll }) => poll.answers.map(({ id }) => id));
  const voters = once ? peopleOf(polls, everybody) : polls.reduce((sum, { poll }) => sum + poll.voters, 0);
  const texts = [...new Set(polls.flatMap(({ poll }) => poll.answers.map(({ text }) => text)))];
  const several = polls.some(({ poll }) => poll.several);
  const columns = polls.map(({ messageId, poll }) => ({ messageId, poll, shares: sharesByText(poll) }));
  const votes = texts.map((text) => {
    const ids = polls.map(({ poll }) => poll.answers.flatMap((own) => (own.text === text ? [own.id] : [])));
    const ticks = columns.reduce((sum, { shares }) => sum + (shares.get(text)?.votes ?? 0), 0);
    return once ? peopleOf(polls, ids) : ticks;
  });
  const totals = withVotes(votes, voters, several);
  const most = Math.max(0, ...votes);
  return {
    voters,
    once,
    isRounded:
      isRounded(totals, { voters, several }) ||
      columns.some(({ poll, shares }) => isRounded([...shares.values()], poll)),
    answers: texts.map((text, place) => {
      const total = totals[place] ?? NO_VOTES;
      const chats = new Map(
        columns.flatMap(({ messageId, shares }) => {
          const share = shares.get(text);
          return share === undefined ? [] : [[messageId, share] as const];
        }),
      );
      return { text, chats, total, leads: most > 0 && total.votes === most };
    }),
  };
}

const NO_VOTES: Share = { votes: 0, percent: 0, bound: null };

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

/** Shares by text: answers of one poll that read the same are one. */
function sharesByText({ answers, voters, several }: Poll): ReadonlyMap<string, Share> {
  const votes = new Map<string, number>();
  for (const answer of answers) votes.set(answer.text, (votes.get(answer.text) ?? 0) + answer.votes);
  const shares = withVotes([...votes.values()], voters, several);
  return new Map([...votes.keys()].map((text, place) => [text, shares[place] ?? NO_VOTES]));
}

function withVotes(votes: readonly number[], voters: number, several: boolean): readonly Share[] {
  return percentsOf(votes, voters, several).map(({ percent, bound }, place) => {
    return { votes: votes[place] ?? 0, percent, bound };
  });
}
