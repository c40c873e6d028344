import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { hostFrame } from '../../frame/frame-host.ts';
import type { HostPage } from '../../frame/host.ts';
import { openFrame } from '../../frame/open-frame.ts';
import type { FrameOpening } from '../../doors/frame-opening.ts';
import type { OpeningWish } from '../../doors/page-wire.ts';
import { write } from '../wire.ts';
import { hostServerFor } from './host-server.ts';

interface FrameViewProps {
  readonly wish: OpeningWish;
  readonly page: HostPage;
  /** Pixels; null = as high as its place. */
  readonly height: number | null;
}

/** The app in its iframe, opened anew whenever the wish is another one. Give it a key when the page is. */
export function FrameView({ wish, page, height }: FrameViewProps) {
  const mount = useId();
  const { data: opening } = useQuery({
    queryKey: ['opening', mount, wish],
    queryFn: () => write<FrameOpening>('/_frame/open', wish),
    gcTime: 0,
  });
  if (opening === undefined) return null;
  return <OpenFrame key={opening.sid} opening={opening} page={page} as={wish.as} height={height} />;
}

interface OpenFrameProps {
  readonly opening: FrameOpening;
  readonly page: HostPage;
  readonly as: number;
  readonly height: number | null;
}

function OpenFrame({ opening, page, as, height }: OpenFrameProps) {
  const frameRef = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const frame = frameRef.current;
    if (frame === null) return undefined;
    const leave = hostFrame({ opening, frame, page, server: hostServerFor(as) });
    openFrame(frame, opening);
    return leave;
  }, [opening, page, as]);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a real portal sets none (docs/platform.md)
    <iframe
      ref={frameRef}
      className="frame"
      title={opening.appName}
      name={opening.windowName}
      allow="geolocation *; microphone *; camera *; autoplay *;"
      style={height === null ? undefined : { height }}
    />
  );
}
