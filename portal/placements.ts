import type { BoundPlace } from './world/records/bound-place.ts';
import type { Chat } from './world/records/chat.ts';
import type { Person } from './world/records/person.ts';
import { placementContextOf } from './chat-kinds.ts';
import type { PlacementView } from './doors/page-wire.ts';
import { placeTitle } from './world/app-places.ts';
import type { World } from './world/world.ts';

/** Places of the messenger that belong to no chat. */
const OUTSIDE = ['IM_NAVIGATION'];
const IN_CHATS = ['IM_SIDEBAR', 'IM_TEXTAREA', 'IM_CONTEXT_MENU'];

/** Who looks, and the two-letter code of the language they read. */
interface Reader {
  readonly person: Person;
  readonly language: string;
}

/** The app's places that this person is offered in this chat. */
export function placementsIn(world: World, chat: Chat, reader: Reader): PlacementView[] {
  const context = placementContextOf(chat);
  return placesFor(world, reader, IN_CHATS)
    .filter(({ options }) => {
      const allowed = (options['context'] ?? 'ALL').split(';');
      return allowed.includes('ALL') || allowed.includes(context);
    })
    .map((place) => placementView(world, place, reader));
}

/** The app's places outside the chats: the messenger's navigation. */
export function placementsOutside(world: World, reader: Reader): PlacementView[] {
  return placesFor(world, reader, OUTSIDE).map((place) => placementView(world, place, reader));
}

/** The address that the portal opens for a place; null where nothing is bound. */
export function handlerOf({ app }: World, code: string): string | null {
  return app.places.find((place) => place.code === code)?.handler ?? null;
}

/** Nobody sees a widget of an app whose installer has not run to the end (docs/placements.md, 2). */
function placesFor({ app }: World, { person }: Reader, codes: readonly string[]): BoundPlace[] {
  if (!app.installed) return [];
  return app.places.filter(({ code, options }) => codes.includes(code) && isFor(person, options));
}

function isFor(person: Person, options: BoundPlace['options']): boolean {
  const isForGuests = options['extranet'] === 'Y';
  const isForAll = options['role'] !== 'ADMIN';
  return (isForGuests || !person.extranet) && (isForAll || person.admin);
}

function placementView(world: World, place: BoundPlace, { language }: Reader): PlacementView {
  const { code, options } = place;
  return {
    code,
    title: placeTitle(place, language, world.language),
    width: Number(options['width'] ?? '100'),
    height: Number(options['height'] ?? '100'),
  };
}
