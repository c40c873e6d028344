import { useEffect, useEffectEvent, useState } from 'react';

import { createDraftKeeper, type DraftKeeper, type DraftStatus } from './draft-keeper.ts';
import type { DraftStore } from './draft-store.ts';

/** A keeper for the draft `id` while its form is on screen. `onGone`: another tab has sent or cleared it. */
export function useDraft(
  store: DraftStore,
  id: string,
  onGone: () => void,
): { keeper: DraftKeeper; status: DraftStatus } {
  const [status, setStatus] = useState<DraftStatus>('idle');
  const [keeper] = useState(() => createDraftKeeper(store));
  const tellGone = useEffectEvent(onGone);

  useEffect(() => {
    const leave = () => keeper.leave();
    const unlisten = keeper.listen({ onStatus: setStatus, onGone: () => tellGone() });
    const unwatch = store.onFinished((ids) => {
      if (ids.includes(id)) tellGone();
    });
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      unwatch();
      unlisten();
      leave();
    };
  }, [store, keeper, id]);

  return { keeper, status };
}
