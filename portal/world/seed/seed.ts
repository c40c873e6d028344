import { createRandom } from './random.ts';
import { seedChats } from './seed-chats.ts';
import { talk } from './seed-messages.ts';
import { seedPeople } from './seed-people.ts';
import { nativePolls } from './seed-polls.ts';
import { seedReading } from './seed-reading.ts';
import { hirePeople, openChats, type Scale } from './seed-scale.ts';
import type { World } from '../world.ts';

/** Something that happened before the world began, at a moment in ms. */
export interface PastEvent {
  readonly at: number;
  /** `then` is the same world with its clock set to the moment. */
  run(then: World): void;
}

/** Fills an empty world with the company that the tests and the page know. */
export function seedCompany(world: World, { people, chats }: Scale): void {
  seedPeople(world);
  hirePeople(world, people);
  seedChats(world);
  openChats(world, chats);
  const past = [...talk(world, createRandom(world.seed)), ...nativePolls(world)];
  for (const event of past.toSorted((one, other) => one.at - other.at)) {
    event.run({ ...world, now: () => event.at });
  }
  seedReading(world);
}
