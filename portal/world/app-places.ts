import type { BoundPlace } from './records/bound-place.ts';
import type { World } from './world.ts';

/** Binds a handler; that it may be bound has been looked at before. */
export function bindPlace(world: World, place: Omit<BoundPlace, 'id'>): void {
  world.app.places = [...world.app.places, { ...place, id: world.counters.place() }];
  world.emit({ type: 'app' });
}

/** Takes away the handler, or without one all of them. @returns how many there were. */
export function unbindPlaces(world: World, code: string, handler: string | null): number {
  const { app } = world;
  const going = app.places.filter(
    (place) => place.code === code && (handler === null || place.handler === handler),
  );
  app.places = app.places.filter((place) => !going.includes(place));
  world.emit({ type: 'app' });
  return going.length;
}

/** The title for somebody who reads this language, then the portal's, then the first (docs/placements.md, 1.1). */
export function placeTitle({ titles }: BoundPlace, language: string, portalLanguage: string): string {
  const [first = ''] = titles.values();
  return titles.get(language) ?? titles.get(portalLanguage) ?? first;
}
