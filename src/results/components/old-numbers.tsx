import { time } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/notice.tsx';
import { TryAgain } from '../../ui/try-again.tsx';
import { failureWords } from '../failure-words.ts';
import type { LivePoll } from '../live-poll.ts';
import { isFinal, type Trouble } from '../../live/rhythm.ts';

/** Says so when the numbers on screen are not the latest, and why. */
export function OldNumbers({
  live,
  trouble,
  chatTitle,
}: {
  readonly live: LivePoll;
  readonly trouble: Trouble;
  readonly chatTitle: string;
}) {
  if (live.error === null) return null;
  const { title, text } = failureWords(live.error, chatTitle);
  return (
    <Notice
      tone={isFinal(trouble) ? 'danger' : 'warning'}
      role="status"
      actions={trouble === 'not-found' ? null : <TryAgain onPress={live.tryAgain} isTrying={live.isTrying} />}
    >
      <strong className="font-medium">{t('results.old', { time: time(live.updatedAt) })}</strong>{' '}
      {isFinal(trouble) ? `${title}.` : text}
    </Notice>
  );
}
