import { t } from '../i18n/t.ts';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { Page } from './page.tsx';

/** What stands where the first screen will be. index.html paints the same before any script is there. */
export function AppSkeleton() {
  return (
    <Page>
      <span role="status" className="sr-only">
        {t('app.opening')}
      </span>
      <Skeleton className="h-control w-28 rounded-pill" />
      <ScreenSkeleton />
    </Page>
  );
}

/** The same for one screen, while its code is on the way. */
export function ScreenSkeleton() {
  return (
    <Card className="grid max-w-160 gap-4">
      <Skeleton className="h-field" />
      <Skeleton className="h-15" />
      <Skeleton className="h-field" />
      <Skeleton className="h-field" />
      <Skeleton className="h-20" />
      <Skeleton className="h-field w-32" />
    </Card>
  );
}
