import type { Poll, Voter } from '../../poll/poll.ts';
import { getAnswerVoters, getPollWithVoters, VOTERS_A_PAGE, VOTERS_WITH_POLL_MAX } from '../calls/vote.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/** An answer of a public poll. */
export interface AnswerOfPoll {
  readonly messageId: number;
  readonly answerId: number;
  /** How many chose it. */
  readonly votes: number;
}

/** The voters of one answer; fewer than its votes where a page failed or people went away meanwhile. */
export interface VotersOfAnswer extends AnswerOfPoll {
  readonly voters: readonly Voter[];
}

export interface VotersRead {
  readonly answers: readonly VotersOfAnswer[];
  /** Why some of the voters are missing; null when nobody is. */
  readonly failure: PortalError | null;
}

interface Page {
  readonly answer: AnswerOfPoll;
  readonly start: number;
}

/**
 * All voters of several answers of several polls, by pages of 50, 50 pages a batch: 2500 votes in one request. People
 * who vote meanwhile are read as well. A page that fails leaves its answer incomplete.
 * @param onRead after each batch, with the share of the pages that have been read, 0…100
 * @throws PortalError when a whole batch fails
 */
export async function readVoters(
  request: PortalRequest,
  answers: readonly AnswerOfPoll[],
  onRead: (percent: number) => void = () => {},
): Promise<VotersRead> {
  const people = new Map(answers.map((answer) => [answer, new Map<number, Voter>()]));
  const counted = new Map(answers.map((answer) => [answer, answer.votes]));
  let failure: PortalError | null = null;
  let pages: readonly Page[] = answers.flatMap((answer) => pagesOf(answer, 0, answer.votes));
  while (pages.length > 0) {
    const { length } = pages;
    const read = await request.askEach(
      pages,
      ({ answer: { messageId, answerId }, start }) => getAnswerVoters(messageId, { answerId, start }),
      (count) => onRead(Math.round((100 * count) / length)),
    );
    const more: Page[] = [];
    for (const [{ answer }, page] of read) {
      if (page instanceof PortalError) {
        failure ??= page;
        continue;
      }
      for (const voter of page.voters) people.get(answer)?.set(voter.id, voter);
      const before = counted.get(answer) ?? 0;
      if (page.total > before) {
        more.push(...pagesOf(answer, endOf(before), page.total));
        counted.set(answer, page.total);
      }
    }
    pages = more;
  }
  return {
    answers: answers.map((answer) => ({ ...answer, voters: [...(people.get(answer)?.values() ?? [])] })),
    failure,
  };
}

/** Everybody who voted in a public poll, as far as the portal tells; an error only when nobody could be read. @throws PortalError */
export async function readEverybody(
  request: PortalRequest,
  { messageId, answers }: Pick<Poll, 'messageId' | 'answers'>,
): Promise<Everybody> {
  const read = await readVoters(request, answersToRead(messageId, answers));
  const ids = new Set(read.answers.flatMap(({ voters }) => voters.map(({ id }) => id)));
  if (read.failure !== null && ids.size === 0) throw read.failure;
  return { ids, isComplete: read.failure === null };
}

/**
 * Who has voted in a public poll as it is at this moment, and whether it is still open. Two requests at most.
 * @throws PortalError when anybody's vote could not be read
 */
export async function readVotersNow(
  request: PortalRequest,
  messageId: number,
): Promise<{ readonly ids: ReadonlySet<number>; readonly isOpen: boolean }> {
  const { poll, voters } = await request.ask(getPollWithVoters(messageId, VOTERS_WITH_POLL_MAX));
  const told = (answerId: number) => voters.get(answerId) ?? [];
  const more = answersToRead(messageId, poll.answers).filter(
    ({ answerId, votes }) => told(answerId).length < votes,
  );
  const read = await readVoters(request, more);
  if (read.failure !== null) throw read.failure;
  const everybody = [...voters.values(), ...read.answers.map((answer) => answer.voters)].flat();
  return { ids: new Set(everybody.map(({ id }) => id)), isOpen: poll.open };
}

/** Ids of everybody who voted. */
export interface Everybody {
  readonly ids: ReadonlySet<number>;
  /** False when some of them could not be read. */
  readonly isComplete: boolean;
}

/** The answers of a poll that somebody has chosen. */
export function answersToRead(messageId: number, answers: Poll['answers']): AnswerOfPoll[] {
  return answers
    .filter(({ votes }) => votes > 0)
    .map(({ id: answerId, votes }) => ({ messageId, answerId, votes }));
}

function pagesOf(answer: AnswerOfPoll, from: number, votes: number): Page[] {
  const count = Math.max(0, Math.ceil((votes - from) / VOTERS_A_PAGE));
  return Array.from({ length: count }, (_, page) => ({ answer, start: from + page * VOTERS_A_PAGE }));
}

/** Where the pages that were asked for end. */
function endOf(votes: number): number {
  return Math.ceil(votes / VOTERS_A_PAGE) * VOTERS_A_PAGE;
}
