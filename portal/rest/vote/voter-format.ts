import { nameOf, personOf } from '../../world/people.ts';
import { photoOf } from '../../world/photo.ts';
import type { World } from '../../world/world.ts';
import type { Json } from '../wire/json.ts';

/** A voter of a public poll, as the portal names them. */
export function voterOf(world: World, id: number): Json {
  const person = personOf(world, id);
  return {
    ID: id,
    NAME: nameOf(person),
    IMAGE: photoOf(world, person),
    WORK_POSITION: person.position === '' ? null : person.position,
  };
}
