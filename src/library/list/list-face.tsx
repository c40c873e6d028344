import { Vote } from 'lucide-react';
import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FailedFace } from '../../ui/feedback/failed-face.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';
import type { RefreshedPolls } from './refreshed-polls.ts';

/** The list without rows: they are on their way, could not be had, or there are none. */
export function ListFace({
  live,
  isOfChat,
  isLooking,
  onWrite,
}: {
  readonly live: RefreshedPolls;
  /** Of one chat: it alone was looked through. */
  readonly isOfChat: boolean;
  /** Polls may yet be found. */
  readonly isLooking: boolean;
  readonly onWrite: () => void;
}) {
  if (live.updatedAt === 0 && live.error !== null) {
    const { kind, portalText } = failureOf(live.error);
    return (
      <Card>
        <FailedFace
          title={t('library.failed.title')}
          text={portalErrorText(kind, portalText)}
          isTrying={live.isTrying}
          onTryAgain={live.tryAgain}
        />
      </Card>
    );
  }
  if (live.updatedAt === 0 || isLooking) return <ListSkeleton />;
  return (
    <Card>
      <StateView
        icon={<Vote size={32} />}
        title={t(isOfChat ? 'library.empty.title.chat' : 'library.empty.title')}
        text={t(isOfChat ? 'library.empty.text.chat' : 'library.empty.text')}
        action={
          <Button variant="primary" onPress={onWrite}>
            {t('library.write')}
          </Button>
        }
      />
    </Card>
  );
}

function ListSkeleton() {
  return (
    <div role="img" aria-label={t('library.loading')}>
      <Card className="py-1! sm:py-2!">
        {[0, 1, 2, 3].map((row) => (
          <div key={row} className="grid gap-2.5 border-b border-divider py-4 last:border-none">
            <Skeleton className="h-4 w-3/5" />
            <Skeleton className="h-5 w-16 rounded-pill" />
            <Skeleton className="h-1 w-full rounded-pill" />
          </div>
        ))}
      </Card>
    </div>
  );
}
