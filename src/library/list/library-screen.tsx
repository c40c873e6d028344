import { useEffect, useRef, useState } from 'react';
import type { Session } from '../../bitrix24/door/session.ts';
import { t } from '../../i18n/t.ts';
import { arrangeRows, type Arrangement } from './arrange-rows.ts';
import type { Chat } from '../../poll/chat.ts';
import { listedPolls, pollRows, type PollRow, type PollStates } from '../../poll/listed-polls.ts';
import type { FoundPoll } from '../../poll/poll-scan.ts';
import { rowView } from './row-view.ts';
import type { SentPoll } from '../../poll/sent-polls.ts';
import { ListControls } from './list-controls.tsx';
import { ListFace } from './list-face.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListStatus } from './list-status.tsx';
import { ScanPanel } from '../scan/scan-panel.tsx';
import { PollList } from './poll-list.tsx';
import { RemovalNotice } from './removal-notice.tsx';
import { useRefreshedPolls } from './refreshed-polls.ts';
import { useListedChats } from '../listed-chats.ts';
import { useChatScan } from '../scan/use-chat-scan.ts';
import { useRemoval } from './use-removal.ts';

export interface LibraryScreenProps {
  readonly session: Session;
  readonly myId: number;
  /** The chat whose placement this is: its polls alone, those that wait for my vote on top. null = all my polls. */
  readonly home: Pick<Chat, 'dialogId' | 'chatId' | 'title'> | null;
  /** The index. */
  readonly sent: readonly SentPoll[];
  /** False while something else stands in its place: it keeps what was typed and found, and asks nothing. */
  readonly isShown: boolean;
  /** The row with everything that could be learnt about its chats. */
  readonly onOpen: (row: PollRow) => void;
  /** Polls that were found in chats: mine belong into the index. */
  readonly onFound: (found: readonly FoundPoll[]) => void;
  /** Takes polls out of the index, or puts them back. They throw what the portal said. */
  readonly onRemove: (messageIds: readonly number[]) => Promise<void>;
  readonly onRestore: (rows: readonly SentPoll[]) => Promise<void>;
  /** To the form. */
  readonly onWrite: () => void;
}

const NO_STATES: PollStates = new Map();

/** Messages of a chat that are looked through in one go, in pages of 50: few where it starts by itself. */
const PAGES = { home: 3, chosen: 20 } as const;

/** Polls sent with Quorum, and those found in chats: a list that moves, with search, filter and order. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { session, myId, home, sent, isShown, onOpen, onFound } = props;
  const { request } = session;
  const [wanted, setWanted] = useState<Arrangement>({
    filter: 'all',
    order: home === null ? 'newest' : 'waiting',
    text: '',
  });
  const looking = useChatScan({
    request,
    myId,
    known: new Set(sent.map(({ messageId }) => messageId)),
    pages: home === null ? PAGES.chosen : PAGES.home,
    onFound,
  });
  const listed = listedPolls(sent, looking.found, myId).filter(
    ({ chatId }) => home === null || chatId === home.chatId,
  );
  const live = useRefreshedPolls(
    request,
    listed.map(({ messageId }) => messageId),
    isShown,
  );
  const removal = useRemoval(props.onRemove, props.onRestore);
  const chats = useListedChats(request, listed, isShown);
  const rows = pollRows(listed).map((row) => rowView(row, live.data ?? NO_STATES, chats.members));
  const { section, focusRow } = useReturnOfFocus(isShown);

  const { look } = looking;
  const looksByItself = home !== null && home.chatId > 0 && looking.chats.length === 0;
  useEffect(() => {
    if (isShown && looksByItself && home) look([home]);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it is seen first
  }, [isShown, looksByItself]);

  const isLoading = live.updatedAt === 0 && live.error === null;
  const isEmpty = rows.length === 0 && !(home !== null && looking.isLooking);
  return (
    <section
      ref={section}
      aria-label={home === null ? t('library.region') : t('library.region.chat')}
      aria-busy={isLoading}
      hidden={!isShown}
      className="grid gap-3 sm:gap-4"
    >
      <ListControls
        wanted={wanted}
        onChange={setWanted}
        chats={home === null ? chats.names : new Map()}
        isOfChat={home !== null}
      />
      <ListStatus rows={rows} live={live} chatsError={chats.error} onRetryChats={chats.retry} />
      <RemovalNotice removal={removal} onBack={focusRow} />
      {live.updatedAt === 0 || isEmpty ? (
        <ListFace
          live={live}
          isOfChat={home !== null}
          isLooking={home !== null && looking.isLooking}
          onWrite={props.onWrite}
        />
      ) : (
        <PollList
          rows={arrangeRows(rows, wanted)}
          chats={chats}
          isOfChat={home !== null}
          onOpen={(row) => {
            focusRow(row.key);
            onOpen(row);
          }}
          onRemove={removal.remove}
          onClear={() => setWanted({ ...wanted, filter: 'all', text: '' })}
        />
      )}
      <ScanPanel request={request} looking={looking} home={home} />
      <ListFoot sent={sent} />
    </section>
  );
}

/** Back from a poll the focus is on the row it was opened from; a row that comes back gets it, too. */
function useReturnOfFocus(isShown: boolean) {
  const section = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!isShown || wanted.current === null) return;
    const row = CSS.escape(wanted.current);
    wanted.current = null;
    section.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  });
  return { section, focusRow: (key: string) => void (wanted.current = key) };
}
