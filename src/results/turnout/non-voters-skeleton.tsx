import { t } from '../../i18n/t.ts';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';

/** People on their way. */
export function LeftSkeleton() {
  return (
    <div role="img" aria-label={t('left.loading')} className="grid gap-3 py-1">
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex items-center gap-2.5">
          <Skeleton className="size-8 rounded-pill" />
          <Skeleton className="h-4 w-3/5" />
        </div>
      ))}
    </div>
  );
}
