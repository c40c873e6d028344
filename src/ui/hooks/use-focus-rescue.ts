import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * Keeps the focus inside an area whose parts come and go: when the element that had it leaves the page, the first
 * ticked choice, choice, or button of the actions gets it.
 */
export function useFocusRescue() {
  const area = useRef<HTMLDivElement>(null);
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = holder.current?.isConnected === false && document.activeElement === document.body;
    if (!isLost) return;
    holder.current = null;
    nextIn(area.current)?.focus({ preventScroll: true });
  });
  return {
    ref: area,
    onFocus: ({ target }: FocusEvent) => {
      holder.current = target;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) holder.current = null;
    },
  };
}

function nextIn(area: HTMLElement | null): HTMLElement | null {
  if (area === null) return null;
  const ticked = area.querySelector<HTMLElement>('input:checked');
  return ticked ?? area.querySelector<HTMLElement>('input, [data-actions] button:not(:disabled)');
}
