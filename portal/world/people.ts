import type { Person } from './records/person.ts';
import type { World } from './world.ts';

export function nameOf(person: Person): string {
  return `${person.firstName} ${person.lastName}`.trim();
}

export function personOf(world: World, id: number): Person {
  const person = world.people.get(id);
  if (person === undefined) throw new Error(`The world has no person ${id}`);
  return person;
}

/** The language the portal speaks to this person: en, ru, de … */
export function languageOf(world: World, person: Person): string {
  return person.language ?? world.language;
}
