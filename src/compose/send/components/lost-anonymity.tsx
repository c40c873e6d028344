import { lazy, Suspense } from 'react';

import type { PortalRequest } from '../../../bitrix24/door/request.ts';
import { useChatNames } from '../../../chat-names/use-chat-names.ts';
import type { Compose } from '../../use-compose.ts';

const AnonymityAlert = lazy(async () => ({
  default: (await import('./anonymity-alert.tsx')).AnonymityAlert,
}));

interface LostAnonymityProps {
  readonly compose: Pick<Compose, 'lost' | 'lostIsDeleted' | 'keepLost'>;
  readonly request: PortalRequest;
}

/** Asks about each poll that lost its anonymity, one after the other. */
export function LostAnonymity({ compose: { lost, lostIsDeleted, keepLost }, request }: LostAnonymityProps) {
  const names = useChatNames(lost ? [lost.chat] : []);
  if (!lost) return null;
  const title = names.nameOf(lost.chat);
  return (
    <Suspense>
      <AnonymityAlert
        key={lost.messageId}
        request={request}
        chatTitle={title}
        messageId={lost.messageId}
        onDeleted={() => lostIsDeleted({ ...lost, title })}
        onKept={() => keepLost(lost.messageId)}
      />
    </Suspense>
  );
}
