import manifest from '../manifest.json' with { type: 'json' };
import { placementContextOf } from './chat-kinds.ts';
import type { PlacementView } from './page-wire.ts';
import type { Chat } from './world/chats.ts';
import type { Person } from './world/people.ts';

interface Place {
  readonly code: string;
  readonly path: string;
  readonly options: {
    readonly extranet: string;
    readonly role: string;
    /** Missing where the place belongs to no chat. */
    readonly context?: string;
    /** Percent of the room that the messenger has for it. */
    readonly width?: string;
    readonly height?: string;
  };
  readonly titles: Readonly<Record<string, string>>;
}

const PLACES: readonly Place[] = manifest.placements;

/** The app's places that this person is offered in this chat, titled in a language of Bitrix24's. */
export function placementsIn(chat: Chat, person: Person, language: string): PlacementView[] {
  const context = placementContextOf(chat);
  return PLACES.filter(({ options }) =>
    ['ALL', context].some((allowed) => options.context?.split(';').includes(allowed)),
  )
    .filter((place) => isFor(person, place))
    .map((place) => placementView(place, language));
}

/** The app's places outside the chats: the messenger's navigation. */
export function placementsOutside(person: Person, language: string): PlacementView[] {
  return PLACES.filter(({ options }) => options.context === undefined)
    .filter((place) => isFor(person, place))
    .map((place) => placementView(place, language));
}

/** What the portal opens for a place, relative to the app's address; the app's own page for any other code. */
export function handlerPath(code: string): string {
  return PLACES.find((place) => place.code === code)?.path ?? '';
}

function isFor(person: Person, { options }: Place): boolean {
  return (options.extranet === 'Y' || !person.extranet) && (options.role === 'USER' || person.admin);
}

function placementView({ code, titles, options }: Place, language: string): PlacementView {
  return {
    code,
    title: titles[language] ?? titles['en'] ?? '',
    width: Number(options.width ?? '100'),
    height: Number(options.height ?? '100'),
  };
}
