import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { date } from '../../i18n/format.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t, currentLocale } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import { Progress } from '../../ui/feedback/progress.tsx';
import type { ChatScanning } from './use-chat-scan.ts';

/** How far back chats have been looked through, what was found, and how it goes on. */
export function ScanStatus({
  looking,
  titles,
}: {
  readonly looking: ChatScanning;
  /** Of the chats, by dialog id. */
  readonly titles: ReadonlyMap<string, string>;
}) {
  const locale = currentLocale();
  const { chats, found, isLooking, error, tells, progress } = looking;
  const failed = chats.filter(({ state }) => state === 'failed');
  const isWhole = chats.every(({ state }) => state === 'end');
  return (
    <div className="grid gap-2.5">
      {isLooking ? (
        <div className="flex items-center gap-3">
          <Progress label={t('library.look.progress')} value={progress} className="flex-1" />
          <Button size="small" onPress={looking.stop}>
            {t('library.look.stop')}
          </Button>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-1 text-sm text-hint">
        <p role="status">
          {isLooking ? t('library.look.sofar', { count: found.length }) : reachWords(looking, isWhole)}
        </p>
        {isLooking || isWhole || error !== null ? null : (
          <Button size="small" onPress={looking.goOn}>
            {t('library.look.further')}
          </Button>
        )}
      </div>
      {tells === false ? <Notice>{t('library.look.untold')}</Notice> : null}
      {error === null && failed.length === 0 ? null : (
        <Notice tone="warning" role="status" actions={<TryAgain onPress={looking.goOn} />}>
          {error === null
            ? t('library.look.failed', {
                chats: new Intl.ListFormat(locale).format(
                  failed.map(({ dialogId }) => titles.get(dialogId) ?? t('library.look.thisChat')),
                ),
              })
            : portalErrorText(failureOf(error).kind, failureOf(error).portalText)}
        </Notice>
      )}
    </div>
  );
}

/** To the beginning of all of them, or to the latest of the days that were reached. */
function reachWords({ chats, found }: ChatScanning, isWhole: boolean): string {
  const count = found.length;
  if (isWhole) return t('library.look.whole', { count });
  const days = chats.flatMap(({ state, lookedTo }) =>
    state === 'end' || lookedTo === null ? [] : [lookedTo],
  );
  return days.length === 0
    ? t('library.look.sofar', { count })
    : t('library.look.to', { count, date: date(Math.max(...days)) });
}
