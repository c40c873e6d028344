import { t } from '../../i18n/t.ts';
import type { Arrangement, RowFilter, RowOrder } from './arrange-rows.ts';
import { SearchField } from '../../ui/form/search-field.tsx';
import { Select } from '../../ui/form/select.tsx';

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
    // Where there is no room for both, each select has a line of its own.
    <div className="flex flex-wrap gap-2 md:flex-nowrap">
      <SearchField
        label={t('library.search')}
        value={wanted.text}
        onChange={(text) => onChange({ ...wanted, text })}
        className="flex-auto basis-full md:basis-0"
      />
      <Select
        className="flex-auto md:max-w-55 md:flex-none"
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
        className="flex-auto md:max-w-55 md:flex-none"
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
