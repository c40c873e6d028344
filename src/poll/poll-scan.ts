/** A line of a chat's history, as far as finding polls needs it. */
export interface HistoryMessage {
  readonly id: number;
  /** 0 for the system. */
  readonly authorId: number;
  /** ms epoch. */
  readonly date: number;
  /** Whether the portal calls it a poll; null where it does not tell. */
  readonly holdsPoll: boolean | null;
  /** Deleted, or forwarded from elsewhere: no poll of its own. */
  readonly isStub: boolean;
}

/** A page of history, newest first. */
export interface HistoryPage {
  readonly messages: readonly HistoryMessage[];
  /** There is nothing older. */
  readonly isLast: boolean;
}

/** A poll that was found in a chat. */
export interface FoundPoll {
  readonly messageId: number;
  readonly chatId: number;
  readonly dialogId: string;
  readonly authorId: number;
  /** s epoch. */
  readonly sentAt: number;
}

/** How far one chat has been looked through. */
export interface ChatScan {
  readonly dialogId: string;
  readonly chatId: number;
  /** The oldest message seen; null before the first page. */
  readonly before: number | null;
  /** Its date, ms epoch. */
  readonly lookedTo: number | null;
  /** Pages still to be read in this go. */
  readonly pagesLeft: number;
  /** `end`: its beginning was reached. */
  readonly state: 'going' | 'end' | 'failed';
}

/** A chat that is to be looked through from its newest message on. */
export function scanOf(chat: { dialogId: string; chatId: number }, pages: number): ChatScan {
  const { dialogId, chatId } = chat;
  return { dialogId, chatId, before: null, lookedTo: null, pagesLeft: pages, state: 'going' };
}

/** The same chat, to be looked through by so many pages further back; a failed one from where it failed. */
export function furtherBack(scan: ChatScan, pages: number): ChatScan {
  return scan.state === 'end' ? scan : { ...scan, pagesLeft: pages, state: 'going' };
}

/** True while this chat has pages to be read in this go. */
export function isGoing({ state, pagesLeft }: ChatScan): boolean {
  return state === 'going' && pagesLeft > 0;
}

/** The chat after its next older page; null = that page could not be had. */
export function withPage(scan: ChatScan, page: HistoryPage | null): ChatScan {
  if (page === null) return { ...scan, state: 'failed' };
  const oldest = page.messages.at(-1);
  return {
    ...scan,
    before: oldest?.id ?? scan.before,
    lookedTo: oldest?.date ?? scan.lookedTo,
    pagesLeft: scan.pagesLeft - 1,
    state: page.isLast ? 'end' : 'going',
  };
}

/**
 * Whether this portal tells which messages hold polls, as far as a page shows it; null when it shows nothing.
 * @param known message ids of polls that we know of
 */
export function tellsPolls({ messages }: HistoryPage, known: ReadonlySet<number>): boolean | null {
  if (messages.some(({ holdsPoll }) => holdsPoll === true)) return true;
  const isSilent = messages.length > 0 && messages.every(({ holdsPoll }) => holdsPoll === null);
  const missesKnown = messages.some(({ id, isStub }) => !isStub && known.has(id));
  return isSilent || missesKnown ? false : null;
}

/** The polls of a page: those that it calls polls, and those of `proven`, which were asked for one by one. */
export function pollsOnPage(
  { dialogId, chatId }: ChatScan,
  { messages }: HistoryPage,
  proven: ReadonlySet<number>,
): FoundPoll[] {
  return messages
    .filter(({ id, holdsPoll }) => holdsPoll === true || proven.has(id))
    .map(({ id, authorId, date }) => ({
      messageId: id,
      chatId,
      dialogId,
      authorId,
      sentAt: Math.floor(date / 1000),
    }));
}
