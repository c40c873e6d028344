import { ago } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import type { Poll } from '../../poll/poll.ts';
import { Pill } from '../../ui/pill.tsx';
import { useNow } from '../../ui/hooks/use-now.ts';
import type { RefreshFailure } from '../../refresh/refresh-interval.ts';

const JUST_NOW = 10_000;

/** Open or closed, where, how fresh; then the question. Names are called hidden only where the portal confirms it. */
export function ResultsHead({
  poll,
  chatTitle,
  updatedAt,
  failure,
}: {
  readonly poll: Poll;
  readonly chatTitle: string;
  readonly updatedAt: number;
  readonly failure: RefreshFailure;
}) {
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-hint">
        {failure === 'not-found' ? null : poll.open ? (
          <Pill tone="success">{t('results.open')}</Pill>
        ) : (
          <Pill>{t('results.closed')}</Pill>
        )}
        {poll.anonymity === 'anonymous' && <Pill tone="warning">{t('results.anonymous')}</Pill>}
        <bdi className="min-w-0">{chatTitle}</bdi>
        <Age updatedAt={updatedAt} isLive={failure === 'none'} />
      </div>
      <h2 className="text-xl whitespace-pre-line lg:text-2xl">
        <bdi>{poll.question}</bdi>
      </h2>
    </header>
  );
}

function Age({ updatedAt, isLive }: { readonly updatedAt: number; readonly isLive: boolean }) {
  const now = useNow(1000);
  const isFresh = isLive && now - updatedAt < JUST_NOW;
  return (
    <span className="ms-auto">
      {isFresh ? t('results.updatedNow') : t('results.updated', { ago: ago(updatedAt, now) })}
    </span>
  );
}
