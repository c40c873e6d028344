import { useMemo, useState } from 'react';
import { useStore } from '../store.ts';
import type { Viewing } from '../viewing.ts';
import { FrameView } from './frame-view.tsx';
import { hostPageAt } from './host-page.ts';
import { appTitle } from './stage.ts';

const LEAST_HEIGHT = 560;

/** The app's own page: the frame has the whole width and the height that the app asks for. */
export function AppPage({ as, lang, width, appName }: Viewing & { readonly appName: string }) {
  const [height, setHeight] = useState(LEAST_HEIGHT);
  const page = useMemo(
    () =>
      hostPageAt({
        dialogId: null,
        resize({ width: wished, height: asked }) {
          const given = Math.max(asked, LEAST_HEIGHT);
          setHeight(given);
          return { width: wished, height: given };
        },
      }),
    [],
  );
  const wish = useMemo(() => ({ as, lang, placement: 'DEFAULT', options: {}, popup: false }), [as, lang]);
  return (
    <main className="app-page">
      <h1 className="app-page__title">{useStore(appTitle) || appName}</h1>
      <div className="app-page__frame" style={width === null ? undefined : { maxWidth: width }}>
        <FrameView wish={wish} page={page} height={height} />
      </div>
    </main>
  );
}
