import { useSyncExternalStore } from 'react';
import type { Address, Place } from './address.ts';
import { hashOf, parseAddress, searchWith } from './address.ts';

const MOVED = 'portal:moved';

/** The page's address, followed as it changes. */
export function useAddress(): Address {
  useSyncExternalStore(follow, () => location.href);
  return parseAddress(location);
}

export function goTo(place: Place): void {
  location.hash = hashOf(place);
}

/** Changes `as`, `lang`, `width` or `theme`; '' goes back to what is usual. */
export function changeQuery(changes: {
  readonly [name in 'as' | 'lang' | 'width' | 'theme']?: string;
}): void {
  history.pushState(
    null,
    '',
    `${location.pathname}${searchWith(location.search, { ...changes })}${location.hash}`,
  );
  dispatchEvent(new Event(MOVED));
}

function follow(listener: () => void): () => void {
  const events = ['hashchange', 'popstate', MOVED];
  for (const event of events) addEventListener(event, listener);
  return () => {
    for (const event of events) removeEventListener(event, listener);
  };
}
