import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { number } from '../../i18n/format.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import type { AnswerVoters } from './use-answer-voters.ts';

/** Says so where reading has stopped before the end: some voters are not in the list, and no search finds them. */
export function VotersPartial({ found }: { readonly found: AnswerVoters }) {
  const { voters = [], total, error, isReading, tryAgain } = found;
  if (error === null) return null;
  const { kind, portalText } = failureOf(error);
  return (
    <Notice tone="warning" role="status" actions={<TryAgain isTrying={isReading} onPress={tryAgain} />}>
      <strong className="font-medium">
        {t('voters.partial', { read: number(voters.length), total: number(total) })}
      </strong>{' '}
      {portalErrorText(kind, portalText)}
    </Notice>
  );
}
