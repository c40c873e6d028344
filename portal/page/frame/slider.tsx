import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from '../store.ts';
import type { Viewing } from '../viewing.ts';
import { FrameView } from './frame-view.tsx';
import { hostPageAt } from './host-page.ts';
import type { OpenSlider } from './stage.ts';
import { slider } from './stage.ts';

/** The app in front of the page: opened by a link, from a message's menu, or once more by the app itself. */
export function Slider(viewing: Viewing) {
  const open = useStore(slider);
  return open === null ? null : <SliderWindow open={open} {...viewing} />;
}

function SliderWindow({ open, as, lang, width: narrowed }: Viewing & { readonly open: OpenSlider }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const page = useMemo(() => hostPageAt({ dialogId: null, resize: (size) => size }), []);
  const { title, width: wished, opening } = open.content;
  const width = narrowed ?? wished;
  const wish = useMemo(() => ({ as, lang, ...opening }), [as, lang, opening]);
  return (
    <dialog
      ref={dialog}
      className="slider"
      aria-label={title === '' ? 'Quorum' : title}
      style={width === null ? undefined : { width }}
      onClose={() => open.close()}
    >
      <header className="slider__head">
        <strong>{title === '' ? 'Quorum' : title}</strong>
        <button type="button" className="icon-button" aria-label="Close" onClick={() => open.close()}>
          <X aria-hidden size={18} />
        </button>
      </header>
      <FrameView wish={wish} page={page} height={null} />
    </dialog>
  );
}
