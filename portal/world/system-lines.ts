import { nameOf, personOf } from './people.ts';
import type { World } from './world.ts';

/** What the system writes into a chat when its author closes a poll, in the portal's language. */
export function stoppedPoll(world: World, personId: number, question: string): string {
  const name = nameOf(personOf(world, personId));
  if (world.language === 'ru') return `${name}: опрос «${question}» завершён`;
  if (world.language === 'de') return `${name} hat die Umfrage „${question}“ beendet`;
  return `${name} stopped the poll "${question}"`;
}
