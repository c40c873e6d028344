import { chatOfRow, type ChatRow, everybody } from '../chat-row.ts';
import { createRandom, type Random } from './random.ts';
import { personFrom } from './seed-people.ts';
import type { PastPoll } from './seed-poll-rows.ts';
import type { World } from '../world.ts';

/** How big the company is; what the usual one lacks is made up. */
export interface Scale {
  /** People with an account, 0 = the usual sixty or so. */
  readonly people: number;
  /** Chats in the chat list of the portal's first viewer, 0 = the usual forty or so. */
  readonly chats: number;
}

const MIRA = 7;
/** Numbers of the made-up start here, far from those that tests know. */
const FIRST_ID = 10_000;
const HOUR = 3_600_000;
const ALL_HANDS = 105;
const CROWD = 500;

const FIRST_NAMES = ['Alma', 'Bruno', 'Chiara', 'Daniel', 'Elif', 'Farid', 'Greta', 'Hugo', 'Irina', 'Jonas'];
const LAST_NAMES = ['Abel', 'Berg', 'Costa', 'Dubois', 'Egger', 'Faro', 'Gomez', 'Horak', 'Ito', 'Jansen'];
const PLACES = ['Berlin', 'Lisbon', 'Tokyo', 'Bogota', 'Warsaw', 'Oslo', 'Accra', 'Porto', 'Lyon', 'Cairo'];
const TOPICS = ['sales', 'support', 'planning', 'releases', 'logistics', 'hiring', 'training', 'budget'];

/** Adds colleagues until the company has as many accounts as wanted. */
export function hirePeople(world: World, wanted: number): void {
  const random = createRandom(world.seed);
  for (let id = FIRST_ID; world.people.size < wanted; id += 1) {
    const row = [
      id,
      random.pick(FIRST_NAMES),
      `${random.pick(LAST_NAMES)} ${id - FIRST_ID + 1}`,
      'Employee',
      id % 2 === 0 ? 'F' : 'M',
    ] as const;
    world.people.set(id, personFrom(row, {}));
  }
}

/** Adds chats, channels and collabs until Mira's list has as many as wanted. */
export function openChats(world: World, wanted: number): void {
  const random = createRandom(world.seed + 1);
  const ids = everybody(world).filter((id) => id !== MIRA);
  let listed = [...world.chats.values()].filter((chat) => chat.members.get(MIRA)?.listed === true).length;
  for (let id = FIRST_ID; listed < wanted; id += 1, listed += 1) {
    const members = new Set([MIRA, ...Array.from({ length: random.between(1, 12) }, () => random.pick(ids))]);
    const row = { id, title: titleOf(id, random), members: [...members], ...kindOf(id) };
    world.chats.set(id, chatOfRow(world, row, world.now() - (id - FIRST_ID + 1) * HOUR));
  }
}

/** In a company of many, a poll of one chat with 500 voters for its first answer; Mira has not voted. */
export function crowdPolls(world: World): readonly PastPoll[] {
  const voters = everybody(world).filter((id) => id !== MIRA);
  if (voters.length <= CROWD) return [];
  return [
    {
      chat: ALL_HANDS,
      author: 2,
      hoursAgo: 3,
      question: 'Who is coming to the summer party?',
      answers: ['I am coming', 'Not this time', 'Not sure yet'],
      ballots: voters.map((id, index) => [id, index < CROWD ? 0 : 1 + (index % 2)] as const),
    },
  ];
}

function titleOf(id: number, random: Random): string {
  return `${random.pick(PLACES)} ${random.pick(TOPICS)} ${id - FIRST_ID + 1}`;
}

/** One in twenty is a channel, one a collab: the kinds that the portal's search never finds (docs/platform.md). */
function kindOf(id: number): Pick<ChatRow, 'letter' | 'type' | 'entity' | 'group'> {
  if (id % 20 === 7) return { letter: 'N', type: 'channel' };
  if (id % 20 === 13) return { letter: 'B', type: 'collab', entity: ['SONET_GROUP', String(id)], group: id };
  return { letter: 'C', type: 'chat' };
}
