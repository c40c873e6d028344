import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserOptions } from '../bitrix24/calls/options.ts';
import { ignorePortalError } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { FoundPoll } from '../poll/poll-scan.ts';
import type { SentNotes } from '../poll/outcome/poll-notes.ts';
import { knownSent, type SentDelivery, type SentPoll } from '../poll/sent-polls.ts';
import { optionStore } from '../memory/option-store.ts';
import { optionsQuery } from '../memory/options-query.ts';
import { eraseSent, putSent } from '../memory/sent-index.ts';
import { sentMonths } from '../memory/sent-months.ts';

export interface SentPolls {
  /** Every sent poll that is known: of earlier visits, and of this one. */
  readonly index: readonly SentPoll[];
  /** What this visit sent last; empty before. */
  readonly now: readonly SentDelivery[];
  /**
   * Polls that were just sent go into the index, and how they are decided is kept. A retry of the same send joins it.
   * @returns all of that send
   */
  add(sent: readonly SentDelivery[], notes: SentNotes): readonly SentDelivery[];
  /** Takes polls out of the index. @throws PortalError, and then they are back */
  readonly remove: (messageIds: readonly number[]) => Promise<void>;
  /** Puts back what was taken out. @throws PortalError */
  readonly restore: (rows: readonly SentPoll[]) => Promise<void>;
  /** Polls of mine that were found in chats go back into the index. */
  recover(found: readonly FoundPoll[]): void;
}

/** The index of sent polls, from the user's options on. */
export function useSentPolls(request: PortalRequest): SentPolls {
  const queries = useQueryClient();
  const { data: options = {} } = useQuery(optionsQuery(request));
  const [own, setOwn] = useState<readonly SentPoll[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<number>>(new Set());
  const index = knownSent(rowsIn(options), own, removed);
  const store = optionStore(request);
  const [now, setNow] = useState<readonly SentDelivery[]>([]);

  async function keep(rows: readonly SentPoll[]): Promise<void> {
    const known = new Set(index.map(({ messageId }) => messageId));
    const added = rows.filter(({ messageId }) => !known.has(messageId));
    if (added.length === 0) return;
    setOwn((before) => [...before, ...added]);
    // The polls are sent. An index that lost them is mended by looking through the chats.
    await putSent(store, added).catch(ignorePortalError);
  }

  function hide(messageIds: readonly number[], isHidden: boolean): void {
    const ids = new Set(messageIds);
    setRemoved((before) => new Set([...before, ...ids].filter((id) => isHidden || !ids.has(id))));
  }

  return {
    index,
    now,
    add(sent, notes) {
      void keep(sent.map(rowOf));
      if (notes.rule !== null || notes.firstRound !== null) void saveSentNotes(request, queries, sent, notes);
      const sendId = sent[0]?.sendId;
      const joined = [
        ...now.filter(
          (poll) => poll.sendId === sendId && sent.every(({ messageId }) => messageId !== poll.messageId),
        ),
        ...sent,
      ];
      setNow(joined);
      return joined;
    },
    async remove(messageIds) {
      hide(messageIds, true);
      try {
        await eraseSent(store, messageIds);
      } catch (thrown) {
        hide(messageIds, false);
        throw thrown;
      }
    },
    async restore(rows) {
      await putSent(store, rows);
      setOwn((before) => [...before, ...rows]);
      hide(
        rows.map(({ messageId }) => messageId),
        false,
      );
    },
    recover: (found) =>
      void keep(
        found.map(({ messageId, chatId, sentAt }) => ({
          messageId,
          chatId,
          sentAt,
          sendId: `m${messageId}`,
        })),
      ),
  };
}

/** The row of a poll that has just been sent. */
function rowOf({ messageId, chat, sentAt, sendId }: SentDelivery): SentPoll {
  return { messageId, chatId: chat.chatId, sentAt, sendId };
}

function rowsIn(options: UserOptions): readonly SentPoll[] {
  return [...sentMonths(options).values()].flat();
}

/** How the polls are decided, and which one they follow. Rarely there, so the way to keep it is loaded when it is. */
async function saveSentNotes(
  request: PortalRequest,
  queries: QueryClient,
  sent: readonly SentDelivery[],
  notes: SentNotes,
): Promise<void> {
  const { saveNotesOfPage } = await import('../memory/use-poll-notes.ts');
  const changes = sent.map(({ messageId }) => ({ messageId, ...notes }));
  await saveNotesOfPage(request, queries, changes);
}
