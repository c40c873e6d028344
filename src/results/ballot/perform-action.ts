import { deletePoll } from '../../bitrix24/reads/delete-poll.ts';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { getPoll } from '../../bitrix24/calls/vote.ts';
import { castBallot, recallBallot, resumePoll, stopPoll } from '../../bitrix24/calls/vote.ts';
import { showsAct, type PollAct } from '../../poll/poll-act.ts';
import type { Poll } from '../../poll/poll.ts';

/**
 * Does it once. After an end that is not clear the poll is read back, and what it shows decides.
 * PortalError when it was not done, or when nobody can tell: then the error is `unclear`.
 * @returns the poll as the portal has it after the act, where it said so
 */
export async function performAct(request: PortalRequest, poll: Poll, act: PollAct): Promise<Poll | null> {
  try {
    return await call(request, poll, act);
  } catch (thrown) {
    if (act.kind === 'delete' || !(thrown instanceof PortalError) || !thrown.unclear) throw thrown;
    const now = await request.ask(getPoll(poll.messageId)).catch(() => null);
    if (now === null || !showsAct(now, act)) throw thrown;
    return now;
  }
}

async function call(request: PortalRequest, poll: Poll, act: PollAct): Promise<Poll | null> {
  const { messageId, questionId } = poll;
  switch (act.kind) {
    case 'vote':
      return request.ask(castBallot({ messageId, questionId, answerIds: act.answerIds }));
    case 'recall':
      return request.ask(recallBallot(messageId));
    case 'stop':
      await request.ask(stopPoll(messageId));
      return null;
    case 'resume':
      await request.ask(resumePoll(messageId));
      return null;
    case 'delete':
    default:
      await deletePoll(request, messageId);
      return null;
  }
}
