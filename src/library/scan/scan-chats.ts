import { getHistory } from '../../bitrix24/calls/messages.ts';
import { getEach } from '../../bitrix24/reads/each-poll.ts';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import {
  isGoing,
  pollsOnPage,
  tellsPolls,
  withPage,
  type ChatScan,
  type FoundPoll,
  type HistoryPage,
} from '../../poll/poll-scan.ts';

/** Where looking through chats stands. */
export interface ScanState {
  readonly chats: readonly ChatScan[];
  readonly found: readonly FoundPoll[];
  /** Whether the portal tells which messages hold polls; null while nothing has shown it. */
  readonly tells: boolean | null;
}

export interface ScanRun {
  readonly request: PortalRequest;
  readonly myId: number;
  /** Message ids of polls that we know of. */
  readonly known: ReadonlySet<number>;
  readonly signal: AbortSignal;
  readonly onProgress: (state: ScanState) => void;
}

/** Chats read at once, a page each: as many commands as a batch takes. */
const AT_ONCE = 50;

/**
 * Reads the histories of chats backwards, a page of each in one batch, one batch after the other, until every chat has
 * had its pages. Where the portal does not tell which messages hold polls, my own messages are asked one by one.
 * Ends early when the signal says so. Throws PortalError when a batch fails; the last progress is where to go on.
 */
export async function scanChats(begin: ScanState, run: ScanRun): Promise<void> {
  let state = begin;
  for (;;) {
    const going = state.chats.filter(isGoing).slice(0, AT_ONCE);
    if (going.length === 0 || run.signal.aborted) return;
    const pages = await run.request.askEach(going, ({ dialogId, before }) => getHistory(dialogId, before));
    for (const chat of going) {
      if (run.signal.aborted) return;
      const page = pages.get(chat);
      state = await afterPage(state, chat, page instanceof PortalError ? null : (page ?? null), run);
      run.onProgress(state);
    }
  }
}

async function afterPage(
  state: ScanState,
  chat: ChatScan,
  page: HistoryPage | null,
  run: ScanRun,
): Promise<ScanState> {
  const chats = state.chats.map((one) => (one === chat ? withPage(chat, page) : one));
  if (page === null) return { ...state, chats };
  let tells = state.tells === true ? true : (tellsPolls(page, run.known) ?? state.tells);
  const proven = tells === true ? new Set<number>() : await provenPolls(page, run);
  // A poll that was found by asking, and that the page does not call one: so the portal does not tell.
  if (tells === null && proven.size > 0) tells = false;
  return { chats, tells, found: [...state.found, ...pollsOnPage(chat, page, proven)] };
}

/** My own messages of a page that hold polls, asked one by one. */
async function provenPolls({ messages }: HistoryPage, run: ScanRun): Promise<ReadonlySet<number>> {
  const mine = messages.filter(({ authorId, isStub }) => authorId === run.myId && !isStub);
  if (mine.length === 0) return new Set();
  const readings = await getEach(
    run.request,
    mine.map(({ id }) => id),
  );
  return new Set([...readings].flatMap(([id, poll]) => (poll instanceof PortalError ? [] : [id])));
}
