import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { Downloads } from '../downloads.ts';
import type { ShownPoll } from '../shown-poll.ts';

/** The poll as a file. Bitrix24's own report would give anonymous voters away: its entry says so and is off. */
export function DownloadMenu({
  shown: { poll, isGone },
  downloads,
}: {
  readonly shown: ShownPoll;
  readonly downloads: Downloads;
}) {
  const isPublic = poll.anonymity === 'public';
  const totalsOnly = isGone ? t('export.csv.gone') : t('export.csv.totals');
  return (
    <Menu
      trigger={<Button isPending={downloads.isPending}>{t('export.download')}</Button>}
      items={[
        {
          id: 'csv',
          text: t('export.csv'),
          hint: isPublic && !isGone ? t('export.csv.names') : totalsOnly,
          onAction: () => downloads.start('csv'),
        },
        {
          id: 'picture',
          text: t('export.picture'),
          hint: t('export.picture.hint'),
          onAction: () => downloads.start('picture'),
        },
        {
          id: 'report',
          text: t('export.report'),
          hint: isPublic ? t('export.report.hint') : t('export.report.notAnonymous'),
          isDisabled: !isPublic || isGone,
          onAction: () => downloads.start('report'),
        },
      ]}
    />
  );
}
