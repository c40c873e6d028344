import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from '../store.ts';
import type { Viewing } from '../viewing.ts';
import { FrameView } from './frame-view.tsx';
import { hostPageAt } from './host-page.ts';
import type { OpenSlider } from './stage.ts';
import { slider } from './stage.ts';

/** The app once more, in front of the page, when it asked for a slider. */
export function Slider(viewing: Viewing) {
  const open = useStore(slider);
  return open === null ? null : <SliderWindow open={open} {...viewing} />;
}

function SliderWindow({ open, as, lang }: Viewing & { readonly open: OpenSlider }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const page = useMemo(() => hostPageAt({ dialogId: null, resize: (size) => size }), []);
  const { title, width, options } = open.wish;
  const wish = useMemo(() => ({ as, lang, placement: 'DEFAULT', options, popup: true }), [as, lang, options]);
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
