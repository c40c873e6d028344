import { time } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import { failureWords } from '../failure-words.ts';
import type { RefreshedPoll } from '../refreshed-poll.ts';
import { isFinal, type RefreshFailure } from '../../refresh/refresh-interval.ts';

/** Says so when the numbers on screen are not the latest, and why. */
export function OldNumbers({
  live,
  failure,
  chatTitle,
}: {
  readonly live: RefreshedPoll;
  readonly failure: RefreshFailure;
  readonly chatTitle: string;
}) {
  if (live.error === null) return null;
  const { title, text } = failureWords(live.error, chatTitle);
  return (
    <Notice
      tone={isFinal(failure) ? 'danger' : 'warning'}
      role="status"
      actions={failure === 'not-found' ? null : <TryAgain onPress={live.tryAgain} isTrying={live.isTrying} />}
    >
      <strong className="font-medium">{t('results.old', { time: time(live.updatedAt) })}</strong>{' '}
      {isFinal(failure) ? `${title}.` : text}
    </Notice>
  );
}
