import { expect, test } from 'vitest';
import { handlerPath, placementsIn } from './placements.ts';
import type { Chat } from './world/chats.ts';
import { personOf } from './world/people.ts';
import { createWorld } from './world/world.ts';

const world = createWorld();
const mira = personOf(world, 7);

function chatOfType(type: string): Chat {
  const chat = [...world.chats.values()].find((each) => each.type === type);
  if (chat === undefined) throw new Error(`The world has no chat of type ${type}`);
  return chat;
}

test.each(['chat', 'open', 'channel', 'collab', 'tasks', 'crm'])(
  'Quorum offers itself in a chat of type %s',
  (type) => {
    expect(placementsIn(chatOfType(type), mira)).toEqual(['IM_SIDEBAR']);
  },
);

test.each(['private', 'lines'])('it does not in a chat of type %s', (type) => {
  expect(placementsIn(chatOfType(type), mira)).toEqual([]);
});

test('guests from outside are offered nothing', () => {
  expect(placementsIn(chatOfType('chat'), { ...mira, extranet: true })).toEqual([]);
});

test('a place has its own path, anything else the app’s page', () => {
  expect(handlerPath('IM_SIDEBAR')).toBe('index.html?place=IM_SIDEBAR');
  expect(handlerPath('DEFAULT')).toBe('');
});
