import manifest from '../manifest.json' with { type: 'json' };
import { placementContextOf } from './chat-kinds.ts';
import type { Chat } from './world/chats.ts';
import type { Person } from './world/people.ts';

/** Codes of the app's places that this person is offered in this chat. */
export function placementsIn(chat: Chat, person: Person): string[] {
  const context = placementContextOf(chat);
  return manifest.placements
    .filter(({ options }) => options.extranet === 'Y' || !person.extranet)
    .filter(({ options }) => options.role === 'USER' || person.admin)
    .filter(({ options }) => ['ALL', context].some((allowed) => options.context.split(';').includes(allowed)))
    .map(({ code }) => code);
}

/** What the portal opens for a place, relative to the app's address; the app's own page for any other code. */
export function handlerPath(code: string): string {
  return manifest.placements.find((placement) => placement.code === code)?.path ?? '';
}
