import { startTransition, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { ballotRight } from '../../poll/ballot.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useThrottled } from '../../ui/hooks/use-throttled.ts';
import { failureKind } from '../../refresh/refresh-interval.ts';
import { useDownloads } from '../export/downloads.ts';
import { useFocusRescue } from '../../ui/hooks/use-focus-rescue.ts';
import type { RefreshedPoll } from '../refreshed-poll.ts';
import { usePostOffer } from '../posting/use-post-offer.ts';
import { useShownOutcome } from '../outcome/shown-outcome.ts';
import type { ShownPoll } from '../shown-poll.ts';
import { newsWords } from '../tally-words.ts';
import { ActFailure } from '../ballot/action-failure.tsx';
import { AutoDeleteNotice } from './auto-delete-notice.tsx';
import { AnswerResult } from './answer-result.tsx';
import { BallotForm } from '../ballot/ballot-form.tsx';
import { DownloadNotice } from '../export/download-notice.tsx';
import { OldNumbers } from './old-numbers.tsx';
import { OutcomeView } from '../outcome/outcome-view.tsx';
import { PollActions } from './poll-actions.tsx';
import { PollDialogs, type PollDialog } from './poll-dialogs.tsx';
import { PollFacts } from './poll-facts.tsx';
import { PostOffer } from '../posting/post-offer.tsx';
import { ResultsHead } from './results-head.tsx';
import { Rounds } from '../outcome/rounds.tsx';
import { NotesNotSaved } from '../outcome/notes-not-saved.tsx';
import { sheetInOneColumn, sheetSideBySide } from './sheet.ts';
import { TakingPart } from '../turnout/taking-part.tsx';

/** Between two announcements of new numbers, ms. */
const NEWS_PAUSE = 15_000;

/** The numbers: answers on the left, who takes part and what kind of poll it is on the right, or below. */
export function ResultsView({ live, shown }: { readonly live: RefreshedPoll; readonly shown: ShownPoll }) {
  const { poll, voters, acts } = shown;
  const outcome = useShownOutcome(shown);
  const { tally, kept } = outcome;
  const failure = failureKind(live.error);
  const news = useThrottled(newsWords(poll, outcome.standing.sentences.join(' ')), NEWS_PAUSE);
  const [isVoting, setVoting] = useState(false);
  const [dialog, setDialog] = useState<PollDialog | null>(null);
  // A transition shows what it has waited for at once; what suspends otherwise, React hides for 300 ms.
  const open = (asked: PollDialog) => startTransition(() => setDialog(asked));
  const offer = usePostOffer(shown, kept);
  const ballotIsOpen = isVoting && ballotRight(poll) !== 'none';
  const keptFocus = useFocusRescue();
  const downloads = useDownloads(shown);
  return (
    <div
      className={classNames(
        'grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-5',
        sheetInOneColumn,
      )}
    >
      <div {...keptFocus} className={classNames('grid min-w-0 gap-4', sheetSideBySide)}>
        <ResultsHead poll={poll} chatTitle={shown.chatName} updatedAt={live.updatedAt} failure={failure} />
        <OldNumbers live={live} failure={failure} chatTitle={shown.chatName} />
        <AutoDeleteNotice shown={shown} />
        <Rounds shown={shown} notes={kept.notes ?? []} />
        <OutcomeView shown={shown} outcome={outcome} />
        <NotesNotSaved kept={kept} />
        {offer.isOffered ? (
          <PostOffer
            onPost={() => {
              offer.take();
              open({ kind: 'post' });
            }}
            onLater={offer.take}
          />
        ) : null}
        {ballotIsOpen ? (
          <BallotForm
            poll={poll}
            onVote={(answerIds) => {
              setVoting(false);
              acts.run({ kind: 'vote', answerIds });
            }}
            onCancel={() => setVoting(false)}
          />
        ) : (
          <ul aria-label={t('results.answers')}>
            {tally.rows.map((row) => (
              <AnswerResult
                key={row.answer.id}
                row={row}
                isOpen={poll.open}
                voters={voters.get(row.answer.id) ?? []}
                onShowVoters={
                  poll.anonymity === 'public' && !shown.isGone
                    ? () => open({ kind: 'voters', answerId: row.answer.id })
                    : null
                }
              />
            ))}
          </ul>
        )}
        {poll.several && <p className="text-xs text-hint">{t('results.severalHint')}</p>}
        {tally.isRounded && <p className="text-xs text-hint">{t('results.rounded')}</p>}
        {isVoting && !poll.open ? (
          <Notice role="alert" tone="warning">
            {t('results.closedWhileVoting')}
          </Notice>
        ) : null}
        <ActFailure shown={shown} isKnown={live.error === null} />
        <DownloadNotice downloads={downloads} />
        {ballotIsOpen ? null : (
          <PollActions
            shown={shown}
            downloads={downloads}
            onOpen={open}
            onOpenBallot={() => setVoting(true)}
          />
        )}
      </div>
      <div className="grid min-w-0 grid-cols-1 gap-4 lg:gap-5">
        {/* Who takes part: turnout, who has not voted yet, and "Remind". */}
        <div className={sheetSideBySide}>
          <TakingPart shown={shown} onRemind={() => open({ kind: 'remind' })} />
        </div>
        <div className={classNames('grid gap-3', sheetSideBySide)}>
          <PollFacts shown={shown} />
        </div>
      </div>
      <span role="status" className="sr-only">
        {news}
      </span>
      <PollDialogs dialog={dialog} shown={shown} outcome={outcome} onClose={() => setDialog(null)} />
    </div>
  );
}
