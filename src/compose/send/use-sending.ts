import { useEffect, useRef, useState } from 'react';

import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { advance, type Delivery } from '../../poll/delivery.ts';
import type { Draft } from '../../poll/draft.ts';
import { phaseOf, type Phase } from './phase.ts';
import { createSendRun, type SendProgress, type SendRun } from './send-run.ts';

export interface Sending extends SendProgress {
  readonly phase: Phase;
  readonly go: (draft: Draft) => void;
  /** At once what failed or is unclear, each under the template id it has. */
  readonly tryAgain: (draft: Draft) => void;
}

interface SendingTools {
  readonly request: PortalRequest;
  readonly authorId: number;
  /** The draft as it was found: a send that was cut off goes on. */
  readonly found: Draft;
  /** Stores the draft, and is certain of it. */
  readonly keep: (draft: Draft) => Promise<void>;
}

/** A send run for as long as the form is on screen. */
export function useSending({ request, authorId, found, keep }: SendingTools): Sending {
  const [progress, setProgress] = useState<SendProgress>({
    deliveries: found.deliveries,
    isBusy: false,
    keepError: null,
  });
  const run = useRef<SendRun>(null);
  const latestKeep = useRef(keep);
  useEffect(() => {
    latestKeep.current = keep;
  });

  useEffect(() => {
    const mine = createSendRun({
      request,
      authorId,
      keep: (draft) => latestKeep.current(draft),
      onChange: setProgress,
    });
    run.current = mine;
    if (phaseOf(found.deliveries, false) === 'stuck') mine.go(found);
    return () => mine.stop();
  }, [request, authorId, found]);

  const go = (draft: Draft) => run.current?.go(draft);
  return {
    ...progress,
    phase: phaseOf(progress.deliveries, progress.isBusy),
    go,
    tryAgain: (draft) => go({ ...draft, deliveries: draft.deliveries.map(again) }),
  };
}

function again(delivery: Delivery): Delivery {
  return { ...delivery, state: advance(delivery.state, { type: 'again' }) };
}
