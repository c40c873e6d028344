import { failureOf } from '../../bitrix24/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateView } from '../../ui/state-view.tsx';
import type { AnswerVoters } from '../answer-voters.ts';
import { VOTER_HEIGHT } from './voter-list.tsx';

/** The list while there is nobody to list: loading, failed, or nobody there any more. */
export function VotersFace({
  found: { voters, error, isReading, tryAgain },
}: {
  readonly found: AnswerVoters;
}) {
  if (voters !== undefined) return <StateView title={t('voters.none.title')} text={t('voters.none.text')} />;
  if (error === null) return <VoterRows />;
  const { kind, portalText } = failureOf(error);
  return (
    <StateView
      failed
      title={t('voters.failed')}
      text={portalErrorText(kind, portalText)}
      action={
        <Button isPending={isReading} onPress={tryAgain}>
          {t('voters.tryAgain')}
        </Button>
      }
    />
  );
}

function VoterRows() {
  return (
    <div role="img" aria-label={t('voters.loading')}>
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className="flex items-center gap-3 px-2" style={{ height: VOTER_HEIGHT }}>
          <Skeleton className="size-8 rounded-pill" />
          <div className="flex flex-1 flex-col gap-1.5">
            <Skeleton className="h-3 w-2/5" />
            <Skeleton className="h-2.5 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  );
}
