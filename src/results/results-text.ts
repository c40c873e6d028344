import { percentWords } from '../i18n/percent-words.ts';
import { t } from '../i18n/t.ts';
import { exportText } from '../poll/export/export-text.ts';
import type { ShownOutcome } from './outcome/shown-outcome.ts';
import { knownChat, type ShownPoll } from './shown-poll.ts';
import { roundingWords } from './tally-words.ts';
import { turnoutNow } from './turnout/turnout-now.ts';

/** The results as plain text with bars, in the same words as on screen. */
export function resultsText(
  { poll, chat }: Pick<ShownPoll, 'poll' | 'chat'>,
  { tally, standing, who }: ShownOutcome,
): string {
  const { words: turnout } = turnoutNow(poll.voters, knownChat(chat)?.members ?? 0, who);
  return exportText(poll.question, tally, {
    head: [poll.open ? t('results.open') : t('results.closed'), turnout, ...roundingWords(tally)].join(' · '),
    share: (row) => [percentWords(row), t('results.votes', { votes: row.answer.votes })].join(' · '),
    outcome: standing.sentences.join(' '),
  });
}
