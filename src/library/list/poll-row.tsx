import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { ago } from '../../i18n/format.ts';
import { t, currentLocale } from '../../i18n/t.ts';
import type { PollRow } from '../../poll/listed-polls.ts';
import type { RowView } from './row-view.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Bar } from '../../ui/bar.tsx';
import { Button as QuietButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { ListedChats } from '../listed-chats.ts';
import { chatWords, leadOf, questionWords, turnoutWords } from './row-words.ts';
import { RowPills } from './row-pills.tsx';

/** The columns of the list where there is room for them. */
export function rowColumns(isOfChat: boolean): string {
  return classNames(
    'px-3.5 lg:grid lg:gap-x-5',
    isOfChat
      ? 'lg:grid-cols-[minmax(0,1fr)_210px_minmax(0,200px)_112px]'
      : 'lg:grid-cols-[minmax(0,1fr)_minmax(0,220px)_210px_minmax(0,180px)_112px]',
  );
}

/** One poll, or one send to several chats: all of the row opens it. */
export function PollRowView({
  row,
  chats,
  isOfChat,
  onOpen,
  onRemove,
}: {
  readonly row: RowView;
  readonly chats: ListedChats;
  readonly isOfChat: boolean;
  readonly onOpen: (row: PollRow) => void;
  readonly onRemove: (row: PollRow) => void;
}) {
  const isReadable = row.known.length > 0;
  return (
    <li
      className={classNames(
        rowColumns(isOfChat),
        'relative flex flex-col gap-2 border-b border-divider py-3.5 last:border-none hover:bg-hover lg:items-center',
        row.waiting && 'bg-selected',
      )}
    >
      <div className="grid min-w-0 justify-items-start gap-1.5">
        <Button
          id={titleId(row)}
          data-row={row.key}
          onPress={() => onOpen(row)}
          className="max-w-full cursor-default rounded-sm text-start text-md focus-ring after:absolute after:inset-0 lg:text-base"
        >
          <bdi className={classNames('line-clamp-3', row.question === null && 'text-hint')}>
            {questionWords(row)}
          </bdi>
        </Button>
        <RowPills row={row} />
      </div>
      {isOfChat ? null : <RowChat row={row} chats={chats} />}
      {isReadable ? (
        <div className="flex items-center gap-3">
          {row.turnout === null ? null : (
            <Bar
              label={t('library.turnoutBar')}
              share={row.turnout}
              tone="accent"
              isThin
              className="min-w-10 flex-1"
            />
          )}
          <span className="text-sm whitespace-nowrap text-hint tabular-nums lg:min-w-18 lg:text-end">
            {turnoutWords(row)}
          </span>
        </div>
      ) : (
        <span className="max-lg:hidden" />
      )}
      {/* Where it is narrow, the age keeps to the end of the last line and what leads breaks before it. */}
      <div className="flex items-end justify-between gap-3 lg:contents">
        {isRemovable(row) ? <RemoveButton row={row} onRemove={onRemove} /> : <RowLead row={row} />}
        <span className="text-sm text-hint max-lg:ms-auto max-lg:flex-none lg:text-end lg:text-base lg:text-primary">
          {ago(row.sentAt * 1000)}
        </span>
      </div>
    </li>
  );
}

function RowLead({ row }: { readonly row: RowView }) {
  const { words: lead, isTie } = leadOf(row, currentLocale());
  return (
    <span className="line-clamp-2 min-w-0 text-sm text-secondary empty:max-lg:hidden lg:text-base">
      {lead === '' ? null : (
        <>
          {row.voters > 0 && !isTie ? (
            <span className="text-hint lg:sr-only">{t('library.leads')} </span>
          ) : null}
          <bdi>{lead}</bdi>
        </>
      )}
    </span>
  );
}

/** What was deleted, or stands in a chat that I have left, need not stay in the list; polls of others are not kept in it. */
function isRemovable({ state, polls }: RowView): boolean {
  const isGone = state === 'deleted' || state === 'no-access';
  return isGone && polls.every(({ sendId }) => sendId !== null);
}

function RemoveButton({
  row,
  onRemove,
}: {
  readonly row: RowView;
  readonly onRemove: (row: PollRow) => void;
}) {
  const own = useId();
  return (
    <QuietButton
      id={own}
      aria-labelledby={`${own} ${titleId(row)}`}
      variant="plain"
      size="small"
      className="relative z-1 -ms-2.5 justify-self-start max-lg:-mb-2.5"
      onPress={() => onRemove(row)}
    >
      {t('library.remove')}
    </QuietButton>
  );
}

function titleId({ key }: RowView): string {
  return `row-${key.replaceAll(' ', '-')}`;
}

function RowChat({ row, chats }: { readonly row: RowView; readonly chats: ListedChats }) {
  const locale = currentLocale();
  const [first] = row.polls;
  const words = chatWords(row, chats.names, locale);
  const chat = first && row.polls.length === 1 ? chats.known.get(first.chatId) : undefined;
  return (
    <span className="flex min-w-0 items-center gap-2 text-sm text-secondary lg:text-base lg:text-primary">
      {chat ? <Avatar name={chat.title} color={chat.color} photo={chat.avatar} size="small" /> : null}
      {/* A title alone is read its own way, one among other words as the page is. */}
      <span dir={words === chat?.title ? 'auto' : undefined} className="min-w-0 line-clamp-2">
        {words}
      </span>
    </span>
  );
}
