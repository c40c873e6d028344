import { useMemo } from 'react';
import type { Viewing } from '../viewing.ts';
import { FrameView } from './frame-view.tsx';
import { hostPageAt } from './host-page.ts';

interface AppInChatProps extends Viewing {
  readonly dialogId: string;
  readonly placement: string;
}

/** The app in the panel beside a chat, whose size is the portal's: a wish for another is answered and ignored. */
export function AppInChat({ as, lang, width, dialogId, placement }: AppInChatProps) {
  const page = useMemo(() => hostPageAt({ dialogId, resize: (size) => size }), [dialogId]);
  const wish = useMemo(
    () => ({ as, lang, placement, options: { dialogId }, popup: false }),
    [as, lang, placement, dialogId],
  );
  return (
    <div className="chat-panel__frame" style={width === null ? undefined : { maxWidth: width }}>
      <FrameView wish={wish} page={page} height={null} />
    </div>
  );
}
