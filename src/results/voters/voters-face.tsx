import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { FailedFace } from '../../ui/feedback/failed-face.tsx';
import { ListSkeleton } from '../../ui/feedback/list-skeleton.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';
import type { AnswerVoters } from './use-answer-voters.ts';
import { VOTER_HEIGHT } from './voter-list.tsx';

/** The list while there is nobody to list: loading, failed, or nobody there any more. */
export function VotersFace({
  found: { voters, error, isReading, tryAgain },
}: {
  readonly found: AnswerVoters;
}) {
  if (voters !== undefined) return <StateView title={t('voters.none.title')} text={t('voters.none.text')} />;
  if (error === null) return <ListSkeleton label={t('voters.loading')} rows={4} rowHeight={VOTER_HEIGHT} />;
  const { kind, portalText } = failureOf(error);
  return (
    <FailedFace
      isPart
      title={t('voters.failed')}
      text={portalErrorText(kind, portalText)}
      isTrying={isReading}
      onTryAgain={tryAgain}
    />
  );
}
