import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { time } from '../../i18n/format.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import type { RowView } from './row-view.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import type { RefreshedPolls } from './refreshed-polls.ts';

/** How much there is and how fresh it is; what is old, or could be read in part only, is said. */
export function ListStatus({
  rows,
  live,
  chatsError,
  onRetryChats,
}: {
  readonly rows: readonly RowView[];
  readonly live: RefreshedPolls;
  readonly chatsError: Error | null;
  readonly onRetryChats: () => void;
}) {
  if (live.updatedAt === 0) return null;
  const error = live.error ?? chatsError;
  const isPartly = rows.some(({ state, polls }) => {
    return state === 'failed' || polls.some(({ messageId }) => live.data?.get(messageId)?.kind === 'failed');
  });
  return (
    <>
      {rows.length === 0 ? null : (
        <p className="flex flex-wrap justify-between gap-x-4 gap-y-1 px-1 text-sm text-hint">
          <span>{countWords(rows)}</span>
          <span>{t('library.updated', { time: time(live.updatedAt) })}</span>
        </p>
      )}
      {error !== null || isPartly ? (
        <Notice
          tone="warning"
          role="status"
          actions={
            <TryAgain
              isTrying={live.isTrying}
              onPress={() => {
                live.tryAgain();
                if (chatsError !== null) onRetryChats();
              }}
            />
          }
        >
          {error === null ? (
            t('library.partly')
          ) : (
            <>
              <strong className="font-medium">{t('library.old', { time: time(live.updatedAt) })}</strong>{' '}
              {portalErrorText(failureOf(error).kind, failureOf(error).portalText)}
            </>
          )}
        </Notice>
      ) : null}
    </>
  );
}

function countWords(rows: readonly RowView[]): string {
  const open = rows.filter((row) => row.open).length;
  const waiting = rows.filter((row) => row.waiting).length;
  return [
    t('library.count', { count: rows.length }),
    t('library.count.open', { count: open }),
    ...(waiting > 0 ? [t('library.count.waiting', { count: waiting })] : []),
  ].join(' · ');
}
