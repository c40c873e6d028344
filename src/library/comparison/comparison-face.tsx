import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Card } from '../../ui/card.tsx';
import { FailedFace } from '../../ui/feedback/failed-face.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import type { ComparedPolls } from './compared-polls.ts';

/** The comparison without numbers: on their way, could not be had, or none of its polls can be read any more. */
export function ComparisonFace({ live }: { readonly live: ComparedPolls }) {
  if (live.updatedAt === 0 && live.error === null) return <ComparisonSkeleton />;
  const { kind, portalText } = failureOf(live.error);
  return (
    <Card>
      <FailedFace
        title={live.error === null ? t('library.compare.gone.title') : t('library.compare.failed.title')}
        text={live.error === null ? t('library.compare.gone.text') : portalErrorText(kind, portalText)}
        isTrying={live.isTrying}
        onTryAgain={live.tryAgain}
      />
    </Card>
  );
}

function ComparisonSkeleton() {
  return (
    <div role="img" aria-label={t('library.compare.loading')}>
      <Card className="grid gap-4">
        <Skeleton className="h-7 w-3/5" />
        {[0, 1, 2].map((row) => (
          <div key={row} className="grid gap-2.5 border-b border-divider pb-4 last:border-none">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="h-2.5 w-full rounded-pill" />
            <Skeleton className="h-4 w-4/5" />
          </div>
        ))}
      </Card>
    </div>
  );
}
