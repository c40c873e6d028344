import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from '../store.ts';
import type { Viewing } from '../viewing.ts';
import type { ViewerView } from '../../doors/page-wire.ts';
import { FrameView } from './frame-view.tsx';
import { hostPageAt } from './host-page.ts';
import { PersonPage } from './person-page.tsx';
import type { OpenSlider, SliderBody } from './stage.ts';
import { sliders } from './stage.ts';

type SlidersProps = Viewing & { readonly appName: string; readonly people: readonly ViewerView[] };

/** What stands in front of the page, the last opened on top: the app once more, or a page of the portal's. */
export function Sliders(props: SlidersProps) {
  return useStore(sliders).map((open) => <SliderWindow key={open.id} open={open} {...props} />);
}

function SliderWindow({ open, appName, people, ...viewing }: SlidersProps & { readonly open: OpenSlider }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { content } = open;
  const { body } = content;
  const title = content.title === '' ? appName : content.title;
  const width = viewing.width ?? content.width;
  return (
    <dialog
      ref={dialog}
      className="slider"
      aria-label={title}
      style={{
        ...(width === null ? {} : { width }),
        ...(content.leftBoundary === null ? {} : { maxWidth: `calc(100vw - ${content.leftBoundary}px)` }),
      }}
      onClose={() => open.close()}
    >
      {content.label !== null && (
        <span
          className="slider__label"
          style={{ background: content.label.ground, color: content.label.color }}
        >
          {content.label.text}
        </span>
      )}
      <header className="slider__head">
        <strong>{title}</strong>
        <button type="button" className="icon-button" aria-label="Close" onClick={() => open.close()}>
          <X aria-hidden size={18} />
        </button>
      </header>
      {body.kind === 'person' ? (
        <PersonPage person={people.find(({ id }) => id === body.personId)} />
      ) : (
        <AppInSlider {...viewing} opening={body.opening} />
      )}
    </dialog>
  );
}

function AppInSlider({
  as,
  lang,
  opening,
}: Viewing & { readonly opening: Extract<SliderBody, { kind: 'app' }>['opening'] }) {
  const page = useMemo(() => hostPageAt({ dialogId: null, resize: (size) => size }), []);
  const wish = useMemo(() => ({ as, lang, ...opening }), [as, lang, opening]);
  return <FrameView wish={wish} page={page} height={null} />;
}
