import { failureOf } from '../../bitrix24/portal-error.ts';
import { time } from '../../i18n/format.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ComparedPolls } from '../compared-polls.ts';

/** What the numbers lack: they are old, or the polls of some chats cannot be read. */
export function ComparisonNotices({
  live,
  missing,
}: {
  readonly live: ComparedPolls;
  readonly missing: number;
}) {
  if (live.error !== null) {
    const { kind, portalText } = failureOf(live.error);
    return (
      <Notice
        tone="warning"
        role="status"
        actions={
          <Button size="small" isPending={live.isTrying} onPress={live.tryAgain}>
            {t('library.tryAgain')}
          </Button>
        }
      >
        <strong className="font-medium">{t('library.old', { time: time(live.updatedAt) })}</strong>{' '}
        {portalErrorText(kind, portalText)}
      </Notice>
    );
  }
  return missing > 0 ? <Notice>{t('library.compare.missing', { count: missing })}</Notice> : null;
}
