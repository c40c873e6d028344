import { answersToRead, readVoters } from '../bitrix24/reads/voters.ts';
import { percent } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { csvOf, separatorOf } from '../poll/csv.ts';
import { exportRows } from '../poll/export-rows.ts';
import type { Voter } from '../poll/poll.ts';
import { tallyOf } from '../poll/tally.ts';
import { getPoll } from '../bitrix24/calls/vote.ts';
import type { ShownPoll } from './shown-poll.ts';

/**
 * The poll as a CSV file, as the portal has it now: with all voters when it is public, totals alone when not. Of a
 * deleted poll, the totals that were read last. `locale` BCP 47. @throws PortalError when not everybody could be read
 */
export async function csvFile(
  shown: Pick<ShownPoll, 'session' | 'poll' | 'isGone'>,
  locale: string,
): Promise<Blob> {
  const { request } = shown.session;
  const { messageId } = shown.poll;
  const poll = shown.isGone ? shown.poll : await request.ask(getPoll(messageId));
  const voters = new Map<number, readonly Voter[]>();
  if (poll.anonymity === 'public' && !shown.isGone) {
    const { answers, failure } = await readVoters(request, answersToRead(messageId, poll.answers));
    if (failure !== null) throw failure;
    for (const answer of answers) voters.set(answer.answerId, answer.voters);
  }
  const rows = exportRows(poll, tallyOf(poll), voters, {
    question: t('export.question'),
    state: t('export.state'),
    stateNow: poll.open ? t('results.open') : t('results.closed'),
    voters: t('export.voters'),
    answer: t('export.answer'),
    votes: t('export.votes'),
    share: t('export.share'),
    name: t('export.name'),
    position: t('export.position'),
    percent,
  });
  return new Blob([csvOf(rows, separatorOf(locale))], { type: 'text/csv;charset=utf-8' });
}
