import { getPoll } from '../../bitrix24/calls/vote.ts';
import { answersToRead, readVoters } from '../../bitrix24/reads/voters.ts';
import { wallClock } from '../../i18n/time-zone.ts';
import { t } from '../../i18n/t.ts';
import { exportTables, type ExportTables } from '../../poll/export/export-rows.ts';
import type { WallTime } from '../../poll/export/cell.ts';
import type { Poll, Voter } from '../../poll/poll.ts';
import { tallyOf } from '../../poll/tally.ts';
import type { ShownPoll } from '../shown-poll.ts';

/**
 * The tables of an export as the portal has the poll now: with all voters when it is public, totals alone when not. Of a
 * deleted poll, the totals that were read last. @throws PortalError when not everybody could be read
 */
export async function readResults(
  shown: Pick<ShownPoll, 'session' | 'poll' | 'isGone'>,
): Promise<ExportTables> {
  const { request } = shown.session;
  if (shown.isGone) return tablesOf(shown.poll, { voters: null, readAt: null });
  const poll = await request.ask(getPoll(shown.poll.messageId));
  const voters = new Map<number, readonly Voter[]>();
  if (poll.anonymity === 'public') {
    const { answers, failure } = await readVoters(request, answersToRead(poll.messageId, poll.answers));
    if (failure !== null) throw failure;
    for (const answer of answers) voters.set(answer.answerId, answer.voters);
  }
  return tablesOf(poll, { voters, readAt: wallTime(Date.now()) });
}

function tablesOf(poll: Poll, read: Parameters<typeof exportTables>[2]): ExportTables {
  return exportTables(poll, tallyOf(poll), read, {
    question: t('export.question'),
    state: t('export.state'),
    stateNow: poll.open ? t('results.open') : t('results.closed'),
    voters: t('export.voters'),
    asOf: t('export.asOf'),
    answer: t('export.answer'),
    votes: t('export.votes'),
    share: t('export.share'),
    name: t('export.name'),
    position: t('export.position'),
  });
}

/** What the person's clock shows at a moment, ms since the epoch. */
function wallTime(at: number): WallTime {
  const { year, month, day, hour, minute } = wallClock(at);
  return Date.UTC(year, month - 1, day, hour, minute);
}
