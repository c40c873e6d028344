import { useEffect } from 'react';
import type { Session } from '../bitrix24/door/session.ts';

/** Less looks lost in the portal's page, and no menu or dialog can leave the frame. */
const LEAST = 560;
/** Smaller changes are not worth a message; so much room is always asked for, and no scroll bar comes of them. */
const SLACK = 8;

/**
 * The height to ask the portal for, or null when what it has already been asked for will do.
 * @param asked the last height asked for, 0 at first
 * @param content the height of what is drawn; both in px
 */
export function heightToAsk(asked: number, content: number): number | null {
  const wanted = Math.max(LEAST, Math.ceil(content) + SLACK);
  const spare = asked - Math.max(LEAST, content);
  return spare >= 0 && spare <= 2 * SLACK ? null : wanted;
}

/** On the app's own page the frame follows its content. In sliders and in a chat the portal sets the height. */
export function useFrameHeight({ placement, frame }: Pick<Session, 'placement' | 'frame'>): void {
  const follows = placement.code === 'DEFAULT' && !placement.inSlider;
  useEffect(() => {
    const root = document.querySelector('#root');
    if (!follows || !root) return undefined;
    let asked = 0;
    const observer = new ResizeObserver(() => {
      const height = heightToAsk(asked, root.getBoundingClientRect().height);
      if (height === null) return;
      asked = height;
      frame.setHeight(height);
    });
    observer.observe(root);
    return () => observer.disconnect();
  }, [follows, frame]);
}
