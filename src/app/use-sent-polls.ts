import { useState } from 'react';
import type { Opening } from '../bitrix24/opening.ts';
import { readUserOptions, writeUserOptions } from '../bitrix24/options.ts';
import type { PortalRequest } from '../bitrix24/request.ts';
import type { SentDelivery } from '../poll/sent-polls.ts';
import { lastSendIn, withSent } from './last-send.ts';
import { recordSent } from './sent-index.ts';

export interface SentPolls {
  /** The polls of the last send that is known, of this visit or an earlier one. */
  readonly last: readonly SentDelivery[];
  /** What this visit sent last; empty before. */
  readonly now: readonly SentDelivery[];
  /** Shows them, and writes them into the index. */
  add(sent: readonly SentDelivery[]): void;
}

/** @param chatId only polls of this chat, in its placement */
export function useSentPolls(
  request: PortalRequest,
  options: Opening['options'],
  chatId: number | null,
): SentPolls {
  const [last, setLast] = useState(() => lastSendIn(options, chatId));
  const [now, setNow] = useState<readonly SentDelivery[]>([]);
  return {
    last,
    now,
    add(sent) {
      setLast(withSent(last, sent));
      setNow(sent);
      void recordSent(
        { read: () => readUserOptions(request), write: (values) => writeUserOptions(request, values) },
        sent,
      );
    },
  };
}
