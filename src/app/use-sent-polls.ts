import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opening } from '../bitrix24/opening.ts';
import { readUserOptions, writeUserOptions } from '../bitrix24/options.ts';
import type { PortalRequest } from '../bitrix24/request.ts';
import type { FoundPoll } from '../poll/poll-scan.ts';
import type { SentRuling } from '../poll/rulings.ts';
import { sentMonths, type SentDelivery, type SentPoll } from '../poll/sent-polls.ts';
import { recordSent, rowOf } from './sent-index.ts';

export interface SentPolls {
  /** Every sent poll that is known: of earlier visits, and of this one. */
  readonly index: readonly SentPoll[];
  /** What this visit sent last; empty before. */
  readonly now: readonly SentDelivery[];
  /**
   * Polls that were just sent go into the index, and how they are decided is kept. A retry of the same send joins it.
   * @returns all of that send
   */
  add(sent: readonly SentDelivery[], ruling: SentRuling): readonly SentDelivery[];
  /** Polls of mine that were found in chats go back into the index. */
  recover(found: readonly FoundPoll[]): void;
}

/** The index of sent polls, from the user's options on. */
export function useSentPolls(request: PortalRequest, options: Opening['options']): SentPolls {
  const queries = useQueryClient();
  const [index, setIndex] = useState(() => [...sentMonths(options).values()].flat());
  const [now, setNow] = useState<readonly SentDelivery[]>([]);

  async function keep(rows: readonly SentPoll[]): Promise<void> {
    const known = new Set(index.map(({ messageId }) => messageId));
    const added = rows.filter(({ messageId }) => !known.has(messageId));
    if (added.length === 0) return;
    setIndex([...index, ...added]);
    await recordSent(
      { read: () => readUserOptions(request), write: (values) => writeUserOptions(request, values) },
      added,
    );
  }

  return {
    index,
    now,
    add(sent, ruling) {
      const recorded = keep(sent.map(rowOf));
      if (ruling.rule !== null || ruling.firstRound !== null)
        void keepSentRulings(request, queries, sent, ruling, recorded);
      const campaign = sent[0]?.campaign;
      const joined = [
        ...now.filter(
          (poll) => poll.campaign === campaign && sent.every(({ messageId }) => messageId !== poll.messageId),
        ),
        ...sent,
      ];
      setNow(joined);
      return joined;
    },
    recover: (found) =>
      void keep(
        found.map(({ messageId, chatId, sentAt }) => ({
          messageId,
          chatId,
          sentAt,
          campaign: `m${messageId}`,
        })),
      ),
  };
}

/** How the polls are decided, and which one they follow. Rarely there, so the way to keep it is loaded when it is. */
async function keepSentRulings(
  request: PortalRequest,
  queries: QueryClient,
  sent: readonly SentDelivery[],
  ruling: SentRuling,
  after: Promise<void>,
): Promise<void> {
  const { keepInMind } = await import('../results/kept-rulings.ts');
  const changes = sent.map(({ messageId }) => ({ messageId, ...ruling }));
  await keepInMind(request, queries, changes, after);
}
