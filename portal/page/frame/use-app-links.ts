import { useEffect } from 'react';
import { followAppLink, parseAppLink } from './app-link.ts';

/** Follows the link that the page was opened with, and every one that is pressed in it. */
export function useAppLinks(as: number, isReady: boolean): void {
  useEffect(() => {
    const link = parseAppLink(location);
    if (isReady && link !== null) void followAppLink(link, as);
  }, [as, isReady]);
  useEffect(() => {
    const press = (event: MouseEvent): void => {
      const anchor = event.target instanceof Element ? event.target.closest('a') : null;
      const link = anchor === null || anchor.origin !== location.origin ? null : parseAppLink(anchor);
      if (link === null) return;
      event.preventDefault();
      void followAppLink(link, as);
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [as]);
}
