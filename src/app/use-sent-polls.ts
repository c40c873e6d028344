import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opening } from '../bitrix24/opening.ts';
import { readUserOptions, writeUserOptions } from '../bitrix24/options.ts';
import type { PortalRequest } from '../bitrix24/request.ts';
import type { SentRuling } from '../poll/rulings.ts';
import type { SentDelivery } from '../poll/sent-polls.ts';
import { lastSendIn, withSent } from './last-send.ts';
import { recordSent } from './sent-index.ts';

export interface SentPolls {
  /** The polls of the last send that is known, of this visit or an earlier one. */
  readonly last: readonly SentDelivery[];
  /** What this visit sent last; empty before. */
  readonly now: readonly SentDelivery[];
  /** Shows them, writes them into the index, and keeps how they are decided. */
  add(sent: readonly SentDelivery[], ruling: SentRuling): void;
}

/** @param chatId only polls of this chat, in its placement */
export function useSentPolls(
  request: PortalRequest,
  options: Opening['options'],
  chatId: number | null,
): SentPolls {
  const queries = useQueryClient();
  const [last, setLast] = useState(() => lastSendIn(options, chatId));
  const [now, setNow] = useState<readonly SentDelivery[]>([]);
  return {
    last,
    now,
    add(sent, ruling) {
      setLast(withSent(last, sent));
      setNow(sent);
      const recorded = recordSent(
        { read: () => readUserOptions(request), write: (values) => writeUserOptions(request, values) },
        sent,
      );
      if (ruling.rule !== null || ruling.firstRound !== null)
        void keepSentRulings(request, queries, sent, ruling, recorded);
    },
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
