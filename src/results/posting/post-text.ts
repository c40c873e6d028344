import { percentWords } from '../../i18n/percent-words.ts';
import { t } from '../../i18n/t.ts';
import { resultsPost } from '../../bitrix24/text/results-post.ts';
import { ruleWords } from '../../rules/rule-words.ts';
import type { ShownOutcome } from '../outcome/shown-outcome.ts';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import { roundingWords } from '../tally-words.ts';
import { turnoutNow } from '../turnout/turnout-now.ts';

/** The message that tells the chat how the poll stands. `link`: where its results open, null where nowhere. */
export function postText(
  { poll, chat }: Pick<ShownPoll, 'poll' | 'chat'>,
  { tally, rule, standing, who }: ShownOutcome,
  link: string | null,
): string {
  const { words: turnout } = turnoutNow(poll.voters, knownChat(chat)?.members ?? 0, who);
  const ruleLine = rule === null ? [] : [t('outcome.post.rule', { rule: ruleWords(rule) })];
  return resultsPost(
    poll.question,
    tally,
    {
      heading: t(poll.open ? 'outcome.post.soFar' : 'outcome.post.final'),
      share: (row) => t('outcome.post.share', { percent: percentWords(row), votes: row.answer.votes }),
      turnout: [turnout, ...roundingWords(tally)].join(' · '),
      outcome: [standing.sentences.join(' '), ...ruleLine].join('\n'),
      link: t('outcome.post.link'),
    },
    link,
  );
}
