import { useEffect, useEffectEvent, useRef } from 'react';
import { pageScheduler } from './page-scheduler.ts';
import type { Watch, Watching } from './scheduler.ts';

/**
 * Reads what is on screen by the page's scheduler, as long as it is drawn and `isShown`. It always reads what was asked
 * for last; give a component that shows something else a key of its own, so that the rhythm begins anew.
 * @returns reads at once: the person asked, or has just done something to it
 */
export function useWatch({
  pace,
  read,
  isShown = true,
}: Watch & { readonly isShown?: boolean }): () => Promise<void> {
  const watching = useRef<Watching | null>(null);
  const readLatest = useEffectEvent(read);
  useEffect(() => {
    if (!isShown) return undefined;
    const mine = pageScheduler.watch({ pace, read: (isFirst) => readLatest(isFirst) });
    watching.current = mine;
    return () => {
      mine.stop();
      watching.current = null;
    };
  }, [pace, isShown]);
  return async () => {
    await watching.current?.actNow();
  };
}
