import { expect, test } from 'vitest';
import * as z from 'zod';
import manifest from '../manifest.json' with { type: 'json' };
import { handlerPath, placementsIn, placementsOutside } from './placements.ts';
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

function codesIn(chat: Chat): string[] {
  return placementsIn(chat, mira, 'en').map(({ code }) => code);
}

test.each(['chat', 'open', 'channel', 'collab', 'tasks', 'crm'])(
  'Quorum offers itself in a chat of type %s',
  (type) => {
    expect(codesIn(chatOfType(type))).toEqual(['IM_SIDEBAR', 'IM_TEXTAREA', 'IM_CONTEXT_MENU']);
  },
);

test.each(['private', 'lines'])('it does not in a chat of type %s', (type) => {
  expect(codesIn(chatOfType(type))).toEqual([]);
});

test('guests from outside are offered nothing', () => {
  const guest = { ...mira, extranet: true };
  expect(placementsIn(chatOfType('chat'), guest, 'en')).toEqual([]);
  expect(placementsOutside(guest, 'en')).toEqual([]);
});

test('the messenger’s navigation belongs to no chat', () => {
  expect(placementsOutside(mira, 'en').map(({ code }) => code)).toEqual(['IM_NAVIGATION']);
});

test('a place is titled in the language of whoever looks, in English where it has no such title', () => {
  const titles = ['ru', 'en', 'kz'].map((language) => placementsOutside(mira, language)[0]?.title);
  expect(titles).toEqual(['Опросы', 'Polls', 'Polls']);
});

test('a place has its own path, anything else the app’s page', () => {
  expect(handlerPath('IM_SIDEBAR')).toBe('index.html?place=IM_SIDEBAR');
  expect(handlerPath('DEFAULT')).toBe('');
});

/** What bind takes in OPTIONS of each place (docs/placements.md, 1.2); it refuses anything else. */
const yesOrNo = z.enum(['Y', 'N']);
const role = z.enum(['USER', 'ADMIN']);
const context = z.string().regex(/^(ALL|(USER|CHAT|LINES|CRM)(;(USER|CHAT|LINES|CRM))*)$/);
const iconName = z.string().regex(/^fa-[a-z-]{1,47}$/);
const color = z.enum(['GREEN', 'LIGHT_BLUE', 'AZURE']);
const percent = z.string().regex(/^\d+$/);
const OPTIONS = z.discriminatedUnion('code', [
  optionsOf('IM_SIDEBAR', { iconName, extranet: yesOrNo, context, role, color: color.optional() }),
  optionsOf('IM_TEXTAREA', {
    iconName,
    extranet: yesOrNo,
    context,
    role,
    color,
    width: percent,
    height: percent,
  }),
  optionsOf('IM_CONTEXT_MENU', { extranet: yesOrNo, context, role }),
  optionsOf('IM_NAVIGATION', { iconName, extranet: yesOrNo, role }),
]);

function optionsOf<Code extends string, Options extends z.core.$ZodLooseShape>(code: Code, options: Options) {
  return z.object({
    code: z.literal(code),
    options: z.strictObject(options),
    titles: z.object({ en: z.string().min(1), ru: z.string().min(1) }),
  });
}

test.each(manifest.placements)('$code is described as the portal takes it', (place) => {
  expect(OPTIONS.safeParse(place).error).toBeUndefined();
});
