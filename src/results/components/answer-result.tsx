import { percentWords } from '../../i18n/percent-words.ts';
import { t } from '../../i18n/t.ts';
import type { Voter } from '../../poll/poll.ts';
import type { TallyRow } from '../../poll/tally.ts';
import { Bar, type BarTone } from '../../ui/bar.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Pill } from '../../ui/pill.tsx';
import { AnswerVoters } from '../voters/answer-voters.tsx';

/** Narrow: marks and votes under the bar. From 480 px: all in one line above it. */
const grid =
  "grid grid-cols-[auto_1fr_auto] items-center gap-x-2.5 gap-y-2 [grid-template-areas:'text_text_share''bar_bar_bar''votes_marks_marks''voters_voters_voters'] " +
  "sm:grid-cols-[minmax(0,max-content)_1fr_auto_auto] sm:[grid-template-areas:'text_marks_share_votes''bar_bar_bar_bar''voters_voters_voters_voters']";

/** One answer: its text, share, votes, bar, and who chose it where that is public. */
export function AnswerResult({
  row,
  isOpen,
  voters,
  onShowVoters,
}: {
  readonly row: TallyRow;
  readonly isOpen: boolean;
  readonly voters: readonly Voter[];
  /** null where nobody may know them. */
  readonly onShowVoters: (() => void) | null;
}) {
  const { answer, leads, tied } = row;
  return (
    <li className={classNames(grid, 'border-b border-divider py-4 first:pt-0 last:border-none last:pb-0')}>
      <bdi className="justify-self-start text-md [grid-area:text]">{answer.text}</bdi>
      <span className="flex flex-wrap gap-1.5 [grid-area:marks] empty:hidden">
        {leads && <Pill tone="success">{isOpen ? t('results.mark.leads') : t('results.mark.won')}</Pill>}
        {tied && <Pill tone="warning">{t('results.mark.tied')}</Pill>}
        {answer.chosen && <Pill tone="info">{t('results.mark.own')}</Pill>}
      </span>
      <span className="self-start text-xl font-light tabular-nums [grid-area:share]">
        {percentWords(row)}
      </span>
      <span className="text-sm text-hint tabular-nums [grid-area:votes] sm:min-w-16 sm:text-end">
        {t('results.votes', { votes: answer.votes })}
      </span>
      <Bar label={answer.text} share={row} tone={toneOf(row)} className="[grid-area:bar]" />
      <AnswerVoters answer={answer} voters={voters} onShowAll={onShowVoters} />
    </li>
  );
}

function toneOf({ answer, leads, tied }: TallyRow): BarTone {
  if (leads) return 'success';
  if (tied) return 'warning';
  return answer.chosen ? 'accent' : 'plain';
}
