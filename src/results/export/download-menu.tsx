import { t, currentLocale } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/overlay/menu.tsx';
import { separatorsOf, type Downloads } from './downloads.ts';
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
  const separators = separatorsOf(currentLocale());
  const totalsOnly = isGone ? t('export.totals.gone') : t('export.totals');
  return (
    <Menu
      trigger={<Button isPending={downloads.isPending}>{t('export.download')}</Button>}
      items={[
        {
          id: 'xlsx',
          text: t('export.xlsx'),
          hint: isPublic && !isGone ? t('export.names') : totalsOnly,
          onAction: () => downloads.start('xlsx'),
        },
        {
          id: 'picture',
          text: t('export.picture'),
          hint: t('export.picture.hint'),
          onAction: () => downloads.start('picture'),
        },
        {
          id: 'csv',
          text: t('export.csv'),
          hint: t('export.csv.hint', { separator: separators.csv }),
          onAction: () => downloads.start('csv'),
        },
        {
          id: 'csv-other',
          text: t('export.csv.other', { separator: separators['csv-other'] }),
          hint: t('export.csv.other.hint'),
          onAction: () => downloads.start('csv-other'),
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
