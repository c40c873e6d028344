import { useMemo } from 'react';
import type { Viewing } from '../viewing.ts';
import { FrameView } from './frame-view.tsx';
import { hostPageAt } from './host-page.ts';

interface AppInMessengerProps extends Viewing {
  readonly placement: string;
  /** The chat it belongs to, null for the messenger's navigation. */
  readonly dialogId: string | null;
  readonly className: string;
}

/** The app in a place of the messenger, whose size is the portal's: a wish for another is answered and ignored. */
export function AppInMessenger({ as, lang, width, placement, dialogId, className }: AppInMessengerProps) {
  const page = useMemo(() => hostPageAt({ dialogId, resize: (size) => size }), [dialogId]);
  const wish = useMemo(
    () => ({ as, lang, placement, options: dialogId === null ? {} : { dialogId }, popup: false }),
    [as, lang, placement, dialogId],
  );
  return (
    <div className={className} style={width === null ? undefined : { maxWidth: width }}>
      <FrameView wish={wish} page={page} height={null} />
    </div>
  );
}
