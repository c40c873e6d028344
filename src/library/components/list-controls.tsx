import { t } from '../../i18n/t.ts';
import type { Arrangement, RowFilter, RowOrder } from '../../poll/arrange-rows.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';

const FILTERS = ['all', 'open', 'closed', 'waiting', 'mine'] as const;
const ORDERS = ['newest', 'oldest', 'turnout', 'open'] as const;

/** Search, filter and order of the list. */
export function ListControls({
  wanted,
  onChange,
  chats,
  isOfChat,
}: {
  readonly wanted: Arrangement;
  readonly onChange: (wanted: Arrangement) => void;
  /** Names by chat id, to filter by. */
  readonly chats: ReadonlyMap<number, string>;
  readonly isOfChat: boolean;
}) {
  const orders: readonly RowOrder[] = isOfChat ? ['waiting', ...ORDERS] : ORDERS;
  return (
    <div className="grid grid-cols-2 gap-2 md:grid-cols-[minmax(0,1fr)_minmax(0,220px)_minmax(0,200px)]">
      <SearchField
        label={t('library.search')}
        value={wanted.text}
        onChange={(text) => onChange({ ...wanted, text })}
        className="max-md:col-span-2"
      />
      <Select
        label={t('library.filter')}
        value={String(wanted.filter)}
        onChange={(id) => onChange({ ...wanted, filter: filterOf(id) })}
        options={FILTERS.map((id) => ({ id, text: t(`library.filter.${id}`) }))}
        group={{
          title: t('library.filter.chats'),
          options: [...chats].map(([id, text]) => ({ id: String(id), text })),
        }}
      />
      <Select
        label={t('library.order')}
        value={wanted.order}
        onChange={(id) => onChange({ ...wanted, order: orders.find((order) => order === id) ?? 'newest' })}
        options={orders.map((id) => ({ id, text: t(`library.order.${id}`) }))}
      />
    </div>
  );
}

function filterOf(id: string): RowFilter {
  return FILTERS.find((filter) => filter === id) ?? Number(id);
}
