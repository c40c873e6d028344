import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { PortalRequest } from '../../bitrix24/door/request.ts';
import type { Delivery } from '../../poll/delivery/delivery.ts';
import type { Draft } from '../../poll/draft.ts';
import type { DraftInHand } from '../draft/draft-in-hand.ts';
import { again } from './again.ts';
import { phaseOf, type Phase } from './phase.ts';
import { createSendRun, type SendProgress, type SendRun } from './send-run.ts';

export interface Sending extends SendProgress {
  readonly phase: Phase;
  readonly go: (draft: Draft) => void;
  /** Nothing goes on by itself any more, until the next `go`. */
  readonly rest: () => void;
  /** At once what failed or is unclear, each under the template id it has. */
  readonly tryAgain: (draft: Draft) => void;
}

interface SendingTools {
  readonly request: PortalRequest;
  readonly authorId: number;
  /** The draft as it was found: a send that was cut off goes on. */
  readonly found: Draft;
  /** Where the run stores the draft. */
  readonly hand: DraftInHand;
  /** Every chat has its poll. */
  readonly onSettled: (deliveries: readonly Delivery[]) => void;
}

/** A send run for as long as the form is on screen. */
export function useSending({ request, authorId, found, hand, onSettled }: SendingTools): Sending {
  const [progress, setProgress] = useState<SendProgress>({
    deliveries: found.deliveries,
    isBusy: false,
    pausedUntil: null,
    keepError: null,
  });
  const run = useRef<SendRun>(null);
  const settle = useEffectEvent(onSettled);

  useEffect(() => {
    const mine = createSendRun({
      request,
      authorId,
      keep: hand.keep,
      note: hand.note,
      onChange: setProgress,
      onSettled: (deliveries) => settle(deliveries),
    });
    run.current = mine;
    if (phaseOf(found.deliveries, false) !== 'writing') mine.go(found);
    return () => mine.stop();
  }, [request, authorId, found, hand]);

  const go = (draft: Draft) => run.current?.go(draft);
  return {
    ...progress,
    phase: phaseOf(progress.deliveries, progress.isBusy),
    go,
    rest: () => run.current?.rest(),
    tryAgain: (draft) => go({ ...draft, deliveries: draft.deliveries.map(again) }),
  };
}
