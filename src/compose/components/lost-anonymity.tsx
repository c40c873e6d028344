import { lazy, Suspense } from 'react';

import type { PortalRequest } from '../../bitrix24/door/request.ts';
import type { Compose } from '../use-compose.ts';

const AnonymityAlert = lazy(async () => ({
  default: (await import('./anonymity-alert.tsx')).AnonymityAlert,
}));

interface LostAnonymityProps {
  readonly compose: Pick<Compose, 'lost' | 'lostIsDeleted' | 'keepLost'>;
  readonly request: PortalRequest;
}

/** Asks about each poll that lost its anonymity, one after the other. */
export function LostAnonymity({ compose: { lost, lostIsDeleted, keepLost }, request }: LostAnonymityProps) {
  if (!lost) return null;
  return (
    <Suspense>
      <AnonymityAlert
        key={lost.messageId}
        request={request}
        chatTitle={lost.title}
        messageId={lost.messageId}
        onDeleted={() => lostIsDeleted(lost)}
        onKept={() => keepLost(lost.messageId)}
      />
    </Suspense>
  );
}
