import { useAutoDelete } from '../../chat-names/use-auto-delete.ts';
import { t } from '../../i18n/t.ts';
import type { RowView } from './row-view.ts';
import { Pill } from '../../ui/pill.tsx';
import { haveExpired } from './row-words.ts';

/** What there is to know of a row at a glance: never by colour alone. */
export function RowPills({ row }: { readonly row: RowView }) {
  const isAnonymous = row.known.length > 0 && row.known.every(({ anonymity }) => anonymity === 'anonymous');
  return (
    <span className="flex flex-wrap gap-1.5 empty:hidden">
      <StatePill row={row} />
      {row.waiting ? <Pill tone="info">{t('library.pill.waiting')}</Pill> : null}
      {isAnonymous ? <Pill tone="warning">{t('library.pill.anonymous')}</Pill> : null}
      {row.polls.length > 1 ? (
        <Pill tone="info">{t('library.pill.chats', { count: row.polls.length })}</Pill>
      ) : null}
      {row.mine || row.known.length === 0 ? null : <Pill>{t('library.pill.others')}</Pill>}
    </span>
  );
}

function StatePill({ row: { state, open, polls } }: { readonly row: RowView }) {
  const deletesAfter = useAutoDelete();
  switch (state) {
    case 'known':
      return open ? (
        <Pill tone="success">{t('library.pill.open')}</Pill>
      ) : (
        <Pill>{t('library.pill.closed')}</Pill>
      );
    case 'partly':
      return (
        <>
          {open ? <Pill tone="success">{t('library.pill.open')}</Pill> : null}
          <Pill tone="warning">{t('library.pill.partly')}</Pill>
        </>
      );
    case 'deleted':
      return haveExpired(polls, deletesAfter) ? (
        <span className="text-sm text-hint">{t('library.expired')}</span>
      ) : (
        <Pill>{t('library.pill.deleted')}</Pill>
      );
    case 'no-access':
      return <Pill>{t('library.pill.noAccess')}</Pill>;
    case 'failed':
      return <Pill tone="danger">{t('library.pill.failed')}</Pill>;
    case 'loading':
    default:
      return null;
  }
}
