import type { Person } from '../world/records/person.ts';
import type { PersonView } from '../doors/page-wire.ts';
import { nameOf } from '../world/people.ts';
import { photoOf } from '../world/photo.ts';
import type { World } from '../world/world.ts';

export function personView(world: World, person: Person): PersonView {
  const { id, position, color } = person;
  return { id, name: nameOf(person), position, color, photo: photoOf(world, person) };
}

/** The people behind these numbers, in their order. */
export function peopleViews(world: World, ids: readonly number[]): PersonView[] {
  return ids
    .map((id) => world.people.get(id))
    .filter((person) => person !== undefined)
    .map((person) => personView(world, person));
}
