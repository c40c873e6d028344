import * as z from 'zod/mini';
import type { Poll } from '../../poll/poll.ts';
import type { PortalRequest } from '../door/request.ts';
import { parsePoll, pollOfMessage } from './vote.ts';

/** My choice in one poll. */
export interface BallotToCast {
  readonly messageId: number;
  readonly questionId: number;
  /** At least one; a poll for one answer keeps the first. */
  readonly answerIds: readonly number[];
}

/**
 * Votes, or replaces my earlier vote. Refused with an empty list and HTTP 200 where the poll takes no vote of mine
 * (docs/platform.md, row 13): PortalError `unreadable`. A closed poll, or another vote of mine under way: `refused`.
 */
export function castBallot(
  request: PortalRequest,
  { messageId, questionId, answerIds }: BallotToCast,
): Promise<Poll> {
  const params = { ...pollOfMessage(messageId), ballot: { [questionId]: answerIds.map(String) } };
  return request.ask('vote.AttachedVote.vote', params, parsePoll);
}

/** Takes my vote back. PortalError `unreadable` where that is not allowed (docs/platform.md, row 14). */
export function recallBallot(request: PortalRequest, messageId: number): Promise<Poll> {
  return request.ask('vote.AttachedVote.recall', pollOfMessage(messageId), parsePoll);
}

/** Closes my poll. The first time, the portal writes a line into the chat. Others' polls: PortalError `forbidden`. */
export async function stopPoll(request: PortalRequest, messageId: number): Promise<void> {
  await request.ask('vote.AttachedVote.stop', pollOfMessage(messageId), parseDone);
}

/** Reopens my poll for a year; the chat is not told. Others' polls: PortalError `forbidden`. */
export async function resumePoll(request: PortalRequest, messageId: number): Promise<void> {
  await request.ask('vote.AttachedVote.resume', pollOfMessage(messageId), parseDone);
}

/** An empty list is success here (docs/platform.md, row 15). */
function parseDone(wire: unknown): void {
  z.array(z.unknown()).parse(wire);
}
