import { Trash2 } from 'lucide-react';
import { failureKind } from '../../refresh/refresh-interval.ts';
import { t } from '../../i18n/t.ts';
import { FailedFace } from '../../ui/feedback/failed-face.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';
import type { RefreshedPoll } from '../refreshed-poll.ts';
import { failureWords } from '../failure-words.ts';
import { sheet } from './sheet.ts';

/** The screen without numbers: they are on their way, or could not be had. */
export function ResultsFace({
  live,
  chatTitle,
}: {
  readonly live: RefreshedPoll;
  readonly chatTitle: string;
}) {
  if (live.error === null) return <ResultsSkeleton />;
  const { title, text } = failureWords(live.error, chatTitle);
  if (failureKind(live.error) === 'not-found') {
    return (
      <div className={sheet} role="status">
        <StateView icon={<Trash2 size={32} />} title={title} text={text} />
      </div>
    );
  }
  return (
    <div className={sheet}>
      <FailedFace title={title} text={text} isTrying={live.isTrying} onTryAgain={live.tryAgain} />
    </div>
  );
}

function ResultsSkeleton() {
  return (
    <div role="img" aria-label={t('results.loading')} className={sheet}>
      <Skeleton className="mb-3 h-5 w-16 rounded-pill" />
      <Skeleton className="mb-6 h-7 w-3/5" />
      {[0, 1, 2].map((row) => (
        <div key={row} className="grid gap-2.5 border-b border-divider py-4 last:border-none">
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="h-2.5 w-full rounded-pill" />
        </div>
      ))}
    </div>
  );
}
