import { useState } from 'react';
import type { PortalRequest } from '../../bitrix24/request.ts';
import { t, useLocale } from '../../i18n/t.ts';
import { ballotRight } from '../../poll/ballot.ts';
import type { ChatRef } from '../../poll/chat.ts';
import type { Poll, Voter } from '../../poll/poll.ts';
import { tallyOf } from '../../poll/tally.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useCalmText } from '../calm-text.ts';
import { troubleOf, type LivePoll } from '../live-poll.ts';
import { usePollActs } from '../poll-acts.ts';
import { factWords, leaderWords, newsWords } from '../tally-words.ts';
import { ActFailure } from './act-failure.tsx';
import { AnswerResult } from './answer-result.tsx';
import { AuthorActions } from './author-actions.tsx';
import { BallotForm } from './ballot-form.tsx';
import { OldNumbers } from './old-numbers.tsx';
import { OwnVote } from './own-vote.tsx';
import { ResultsHead } from './results-head.tsx';
import { sheetInOneColumn, sheetSideBySide } from './sheet.ts';
import { TurnoutView } from './turnout-view.tsx';

/** Between two announcements of new numbers, ms. */
const NEWS_PAUSE = 15_000;

/** The numbers: answers on the left, who takes part and what kind of poll it is on the right, or below. */
export function ResultsView({
  live,
  poll,
  voters,
  chat,
  request,
  onOpenChat,
}: {
  readonly request: PortalRequest;
  readonly live: LivePoll;
  readonly poll: Poll;
  readonly voters: ReadonlyMap<number, readonly Voter[]>;
  readonly chat: ChatRef & { readonly members?: number };
  readonly onOpenChat: () => void;
}) {
  const locale = useLocale();
  const tally = tallyOf(poll);
  const trouble = troubleOf(live.error);
  const news = useCalmText(newsWords(poll, tally, locale), NEWS_PAUSE);
  const acts = usePollActs(request, poll, live.tryAgain);
  const [isVoting, setVoting] = useState(false);
  const ballotIsOpen = isVoting && ballotRight(poll) !== 'none';
  return (
    <div
      className={classNames(
        'grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-5',
        sheetInOneColumn,
      )}
    >
      <div className={classNames('grid min-w-0 gap-4', sheetSideBySide)}>
        <ResultsHead poll={poll} chatTitle={chat.title} updatedAt={live.updatedAt} trouble={trouble} />
        <OldNumbers live={live} trouble={trouble} chatTitle={chat.title} />
        <p className="rounded-lg bg-selected px-3.5 py-2.5 text-sm text-link">
          {leaderWords(tally, poll.open, locale)}
        </p>
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
              />
            ))}
          </ul>
        )}
        {poll.several && <p className="text-xs text-hint">{t('results.severalHint')}</p>}
        <ActFailure failure={acts.failure} />
        {ballotIsOpen ? null : <OwnVote poll={poll} acts={acts} onOpenBallot={() => setVoting(true)} />}
      </div>
      <div className="grid min-w-0 gap-4 lg:gap-5">
        <div className={sheetSideBySide}>
          <TurnoutView voters={poll.voters} members={chat.members ?? 0} />
        </div>
        <div className={classNames('grid justify-items-start gap-3', sheetSideBySide)}>
          <p className="text-xs text-hint">{factWords(poll).join(' · ')}</p>
          <Button variant="tint" onPress={onOpenChat} className="max-lg:w-full">
            {t('results.openChat')}
          </Button>
          <AuthorActions poll={poll} chatTitle={chat.title} acts={acts} />
        </div>
      </div>
      <span role="status" className="sr-only">
        {news}
      </span>
    </div>
  );
}
