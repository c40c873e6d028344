import { useEffect, useRef, useState } from 'react';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { furtherBack, isGoing, scanOf, type FoundPoll } from '../../poll/poll-scan.ts';
import { scanChats, type ScanState } from './scan-chats.ts';

/** Looking through the histories of chats for polls. */
export interface ChatScanning extends ScanState {
  readonly isLooking: boolean;
  /** Why it stopped before its time; null otherwise. */
  readonly error: unknown;
  /** Share of this go's pages that have been read, 0…100. */
  readonly progress: number;
  /** Looks through these chats as well; those that were looked through already, further back. */
  readonly look: (chats: readonly { dialogId: string; chatId: number }[]) => void;
  /** Further back in all of them; also what "Try again" does. */
  readonly goOn: () => void;
  readonly stop: () => void;
}

interface Options {
  readonly request: PortalRequest;
  readonly myId: number;
  readonly known: ReadonlySet<number>;
  /** Pages of 50 messages a chat and go. */
  readonly pages: number;
  readonly onFound: (found: readonly FoundPoll[]) => void;
}

const NOTHING: ScanState = { chats: [], found: [], tells: null };

/** The state of looking back, and the ways to start and stop it. It stops when its screen is gone. */
export function useChatScan({ request, myId, known, pages, onFound }: Options): ChatScanning {
  const [state, setState] = useState(NOTHING);
  const [isLooking, setLooking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(begin: ScanState): Promise<void> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    let last = begin;
    const onProgress = (next: ScanState) => {
      last = next;
      if (!signal.aborted) setState(next);
    };
    setState(begin);
    setError(null);
    setLooking(true);
    try {
      await scanChats(begin, { request, myId, known, signal, onProgress });
    } catch (thrown) {
      if (!signal.aborted) setError(thrown);
    }
    const isMine = running.current === control;
    if (isMine) setLooking(false);
    const added = last.found.slice(begin.found.length);
    if (isMine && added.length > 0) onFound(added);
  }

  const left = state.chats.filter(isGoing).reduce((sum, { pagesLeft }) => sum + pagesLeft, 0);
  const whole = state.chats.length * pages;
  return {
    ...state,
    isLooking,
    error,
    progress: whole === 0 ? 0 : Math.round((100 * (whole - left)) / whole),
    look(chats) {
      const asked = new Set(chats.map(({ dialogId }) => dialogId));
      const before = state.chats.map((scan) =>
        asked.has(scan.dialogId) ? furtherBack(scan, pages) : { ...scan, pagesLeft: 0 },
      );
      const fresh = chats.filter(({ dialogId }) => !before.some((scan) => scan.dialogId === dialogId));
      void run({ ...state, chats: [...before, ...fresh.map((chat) => scanOf(chat, pages))] });
    },
    goOn() {
      void run({ ...state, chats: state.chats.map((scan) => furtherBack(scan, pages)) });
    },
    stop() {
      running.current?.abort();
      setLooking(false);
    },
  };
}
