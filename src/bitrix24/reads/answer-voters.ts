import * as z from 'zod/mini';
import type { Voter } from '../../poll/poll.ts';
import type { Command, PortalRequest } from '../door/request.ts';
import { pollOfMessage, voterSchema, voterFromWire } from '../calls/vote.ts';

/** The portal's own page of voters; no parameter changes it (docs/platform.md, 1.8). */
export const VOTERS_A_PAGE = 50;
/** Pages in one request: what a portal counts is requests, and ten such pages are no burden to it. */
const PAGES_AT_ONCE = 10;

/** Voters of one answer from some place on. */
export interface SomeVoters {
  readonly voters: readonly Voter[];
  /** How many chose the answer, as the portal counts them now. */
  readonly total: number;
  /** Where to go on; null at the end. Past it the portal would begin again with the first page. */
  readonly next: number | null;
}

const pageSchema = z.object({ items: z.array(voterSchema) });

/**
 * Some of those who chose an answer of a public poll, from `start` on: the first page alone, since it tells how many
 * there are, then up to 500 in a batch. Where a page in the middle fails, what comes before it is answered, and the
 * next call meets the failure. Nobody for an anonymous poll. @throws PortalError
 */
export async function someVoters(
  request: PortalRequest,
  {
    messageId,
    answerId,
    start,
    total,
  }: {
    readonly messageId: number;
    readonly answerId: number;
    readonly start: number;
    /** As far as known; 0 before the first page. */
    readonly total: number;
  },
): Promise<SomeVoters> {
  const starts = startsFrom(start, total);
  const commands = starts.map((from) => voterPageCommand({ messageId, answerId, start: from }));
  const parse = (wire: unknown, count: number) => parseVoterPage(wire, count, request.origin);
  const [only] = commands;
  if (only && commands.length === 1) {
    const page = await request.ask(only.method, only.params, parse);
    return upTo(start + VOTERS_A_PAGE, [page]);
  }
  const answers = await request.askAll(Object.fromEntries(commands.map((one, index) => [`p${index}`, one])));
  const pages: VoterPage[] = [];
  for (const index of commands.keys()) {
    try {
      pages.push(answers.read(`p${index}`, parse));
    } catch (failure) {
      if (pages.length === 0) throw failure;
      break;
    }
  }
  return upTo(start + pages.length * VOTERS_A_PAGE, pages);
}

/** All who chose an answer. @throws PortalError when some of them could not be read */
export async function allVotersOf(
  request: PortalRequest,
  poll: { readonly messageId: number; readonly answerId: number },
): Promise<readonly Voter[]> {
  const voters = new Map<number, Voter>();
  let start: number | null = 0;
  let total = 0;
  while (start !== null) {
    const some: SomeVoters = await someVoters(request, { ...poll, start, total });
    for (const voter of some.voters) voters.set(voter.id, voter);
    ({ next: start, total } = some);
  }
  return [...voters.values()];
}

interface VoterPage {
  readonly voters: readonly Voter[];
  readonly total: number;
}

export function parseVoterPage(wire: unknown, total: number, origin: string): VoterPage {
  const { items } = pageSchema.parse(wire);
  return { voters: items.map((person) => voterFromWire(person, origin)), total };
}

function startsFrom(start: number, total: number): readonly number[] {
  const count = Math.min(PAGES_AT_ONCE, Math.max(1, Math.ceil((total - start) / VOTERS_A_PAGE)));
  return Array.from({ length: count }, (_, page) => start + page * VOTERS_A_PAGE);
}

function upTo(end: number, pages: readonly VoterPage[]): SomeVoters {
  const total = pages.at(-1)?.total ?? 0;
  return { voters: pages.flatMap(({ voters }) => voters), total, next: end < total ? end : null };
}

/** Asks for the voters of one answer from the place `start` on, one page of them. */
export function voterPageCommand({
  messageId,
  ...page
}: {
  readonly messageId: number;
  readonly answerId: number;
  readonly start: number;
}): Command {
  return { method: 'vote.AttachedVote.getAnswerVoted', params: { ...pollOfMessage(messageId), ...page } };
}
