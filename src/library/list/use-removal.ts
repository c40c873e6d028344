import { useRef, useState } from 'react';
import type { PollRow } from '../../poll/listed-polls.ts';
import type { SentPoll } from '../../poll/sent-polls.ts';

/** A row that was taken out: its key, to go back to, and its polls in the index. */
interface RemovedRow {
  readonly row: string;
  readonly polls: readonly SentPoll[];
}

/** Taking rows out of the list, and what there is to say of it. */
export interface Removal {
  readonly state:
    | { readonly kind: 'none' }
    | (RemovedRow & { readonly kind: 'removed'; readonly isBusy: boolean })
    | { readonly kind: 'failed'; readonly error: unknown; readonly tryAgain: () => void };
  readonly remove: (row: PollRow) => void;
  /** @param back gets the key of the row that is there again */
  readonly undo: (back: (row: string) => void) => void;
  readonly dismiss: () => void;
}

/** The row goes at once; it is back, with the reason, when the portal did not take it. */
export function useRemoval(
  erase: (messageIds: readonly number[]) => Promise<void>,
  restore: (polls: readonly SentPoll[]) => Promise<void>,
): Removal {
  const [state, setState] = useState<Removal['state']>({ kind: 'none' });
  /** Ends with whether the portal took the last removal. */
  const erasing = useRef(Promise.resolve(true));

  async function remove(removed: RemovedRow): Promise<boolean> {
    setState({ kind: 'removed', ...removed, isBusy: false });
    try {
      await erase(removed.polls.map(({ messageId }) => messageId));
      return true;
    } catch (error) {
      setState({ kind: 'failed', error, tryAgain: () => begin(removed) });
      return false;
    }
  }

  function begin(removed: RemovedRow): void {
    erasing.current = remove(removed);
  }

  async function putBack(removed: RemovedRow, back: (row: string) => void): Promise<void> {
    setState({ kind: 'removed', ...removed, isBusy: true });
    if (!(await erasing.current)) return;
    try {
      await restore(removed.polls);
      setState({ kind: 'none' });
      back(removed.row);
    } catch (error) {
      setState({ kind: 'failed', error, tryAgain: () => void putBack(removed, back) });
    }
  }

  return {
    state,
    remove: ({ key, polls }) => begin({ row: key, polls: polls.flatMap(inIndex) }),
    undo: (back) => void (state.kind === 'removed' && putBack(state, back)),
    dismiss: () => setState({ kind: 'none' }),
  };
}

function inIndex({ messageId, chatId, sentAt, sendId }: PollRow['polls'][number]): SentPoll[] {
  return sendId === null ? [] : [{ messageId, chatId, sentAt, sendId }];
}
