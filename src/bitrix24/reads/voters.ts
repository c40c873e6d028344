import type { Voter } from '../../poll/poll.ts';
import { parseVoterPage, voterPageCommand, VOTERS_A_PAGE } from './answer-voters.ts';
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

/** Commands in a batch. */
const MOST = 50;

/**
 * All voters of several answers of several polls, by pages of 50, 50 pages a batch: 2500 votes in one request. A page
 * that fails leaves its answer incomplete, and `failure` has the first of those.
 * @param onRead after each batch, with the share of the pages that have been read, 0…100
 * @throws PortalError when a whole batch fails
 */
export async function votersOfMany(
  request: PortalRequest,
  answers: readonly AnswerOfPoll[],
  onRead: (percent: number) => void,
): Promise<{ readonly answers: readonly VotersOfAnswer[]; readonly failure: PortalError | null }> {
  const pages = answers.flatMap((answer) =>
    Array.from({ length: Math.ceil(answer.votes / VOTERS_A_PAGE) }, (_, page) => ({ answer, page })),
  );
  const people = new Map(answers.map((answer) => [answer, new Map<number, Voter>()]));
  let failure: PortalError | null = null;
  for (let from = 0; from < pages.length; from += MOST) {
    const some = pages.slice(from, from + MOST);
    const commands = some.map(({ answer: { messageId, answerId }, page }, index) => [
      `p${index}`,
      voterPageCommand({ messageId, answerId, start: page * VOTERS_A_PAGE }),
    ]);
    const said = await request.askAll(Object.fromEntries(commands));
    for (const [index, { answer }] of some.entries()) {
      try {
        const page = said.read(`p${index}`, (wire, total) => parseVoterPage(wire, total, request.origin));
        for (const voter of page.voters) people.get(answer)?.set(voter.id, voter);
      } catch (thrown) {
        if (!(thrown instanceof PortalError)) throw thrown;
        failure ??= thrown;
      }
    }
    onRead(Math.round((100 * Math.min(from + MOST, pages.length)) / pages.length));
  }
  return {
    answers: answers.map((each) => ({ ...each, voters: [...(people.get(each)?.values() ?? [])] })),
    failure,
  };
}
