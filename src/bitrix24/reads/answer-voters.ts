import type { Voter } from '../../poll/poll.ts';
import { getAnswerVoters, VOTERS_A_PAGE } from '../calls/vote.ts';
import { PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/** Pages in one request: what a portal counts is requests, and ten such pages are no burden to it. */
const PAGES_AT_ONCE = 10;

/** Voters of one answer from some place on. */
export interface SomeVoters {
  readonly voters: readonly Voter[];
  /** How many chose the answer, as the portal counts them now. */
  readonly total: number;
  /** Where to go on; null at the end. */
  readonly next: number | null;
}

/**
 * Some of those who chose an answer of a public poll, from `start` on, for a list that is on screen: the first page
 * alone, since it tells how many there are, then up to 500 in a batch. Where a page in the middle fails, what comes
 * before it is answered, and the next call meets the failure. @throws PortalError
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
  const count = Math.min(PAGES_AT_ONCE, Math.max(1, Math.ceil((total - start) / VOTERS_A_PAGE)));
  const starts = Array.from({ length: count }, (_, page) => start + page * VOTERS_A_PAGE);
  const pages = await request.askEach(starts, (from) =>
    getAnswerVoters(messageId, { answerId, start: from }),
  );
  const voters: Voter[] = [];
  let end = start;
  let counted = total;
  for (const page of pages.values()) {
    if (page instanceof PortalError) {
      if (end === start) throw page;
      break;
    }
    voters.push(...page.voters);
    end += VOTERS_A_PAGE;
    counted = page.total;
  }
  return { voters, total: counted, next: end < counted ? end : null };
}
