import { SearchX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import type { PollRow } from '../../poll/listed-polls.ts';
import type { RowView } from './row-view.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';
import type { ListedChats } from '../listed-chats.ts';
import { PollRowView, rowColumns } from './poll-row.tsx';

/** Rows drawn at first, and added by each "Show more": hundreds of them would be slow, and the frame as high as a tower. */
const STEP = 50;

/** The rows, as many as one looks at; what matches nothing leads back to everything. */
export function PollList({
  rows,
  chats,
  isOfChat,
  onOpen,
  onRemove,
  onClear,
}: {
  readonly rows: readonly RowView[];
  readonly chats: ListedChats;
  /** All in one chat, which needs no naming. */
  readonly isOfChat: boolean;
  readonly onOpen: (row: PollRow) => void;
  /** Takes a row that cannot be read any more out of the list. */
  readonly onRemove: (row: PollRow) => void;
  readonly onClear: () => void;
}) {
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const hasGrown = useRef(false);
  useEffect(() => {
    // The button may be gone: the way goes on in the first row it has brought.
    if (hasGrown.current) list.current?.children[most - STEP]?.querySelector('button')?.focus();
    hasGrown.current = false;
  }, [most]);

  if (rows.length === 0) {
    return (
      <Card>
        <StateView
          icon={<SearchX size={32} />}
          title={t('library.noMatch.title')}
          text={t('library.noMatch.text')}
          action={<Button onPress={onClear}>{t('library.noMatch.clear')}</Button>}
        />
      </Card>
    );
  }
  const rest = rows.length - most;
  return (
    <>
      <Card className="p-0! sm:p-2! lg:px-2! lg:pt-0!">
        <div aria-hidden className={`${rowColumns(isOfChat)} max-lg:hidden py-3 text-xs text-hint`}>
          <span>{t('library.column.question')}</span>
          {isOfChat ? null : <span>{t('library.column.chat')}</span>}
          <span>{t('library.column.turnout')}</span>
          <span>{t('library.column.leads')}</span>
          <span className="text-end">{t('library.column.sent')}</span>
        </div>
        <ul ref={list} aria-label={t('library.list')}>
          {rows.slice(0, most).map((row) => (
            <PollRowView
              key={row.key}
              row={row}
              chats={chats}
              isOfChat={isOfChat}
              onOpen={onOpen}
              onRemove={onRemove}
            />
          ))}
        </ul>
      </Card>
      {rest > 0 ? (
        <Button
          className="justify-self-center"
          onPress={() => {
            hasGrown.current = true;
            setMost(most + STEP);
          }}
        >
          {t('library.more', { count: Math.min(rest, STEP), rest })}
        </Button>
      ) : null}
    </>
  );
}
