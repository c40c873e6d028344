import { percentWords } from '../i18n/percent-words.ts';
import { t } from '../i18n/t.ts';
import { exportText } from '../poll/export-text.ts';
import { tallyOf } from '../poll/tally.ts';
import { turnoutOf } from '../poll/turnout.ts';
import { knownChat, type ShownPoll } from './shown-poll.ts';
import { leaderWords, roundingWords, turnoutWords } from './tally-words.ts';

/** The results as plain text with bars. `locale` BCP 47. */
export function resultsText({ poll, chat }: Pick<ShownPoll, 'poll' | 'chat'>, locale: string): string {
  const tally = tallyOf(poll);
  const turnout = turnoutWords(poll.voters, turnoutOf(poll.voters, knownChat(chat)?.members ?? 0));
  return exportText(poll.question, tally, {
    head: [poll.open ? t('results.open') : t('results.closed'), turnout, ...roundingWords(tally)].join(' · '),
    share: (row) => [percentWords(row), t('results.votes', { votes: row.answer.votes })].join(' · '),
    outcome: leaderWords(tally, poll.open, locale),
  });
}
