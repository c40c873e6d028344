import type { Chat } from './world/records/chat.ts';
import { expect, test } from 'vitest';
import * as z from 'zod';
import manifest from '../manifest.json' with { type: 'json' };
import { handlerOf, placementsIn, placementsOutside } from './placements.ts';
import {
  finishInstallation,
  foundInstalled,
  installApp,
  uninstallApp,
  updateApp,
} from './world/installation.ts';
import { personOf } from './world/people.ts';
import { createWorld } from './world/create-world.ts';

const world = createWorld();
const mira = personOf(world, 7);

function chatOfType(type: string): Chat {
  const chat = [...world.chats.values()].find((each) => each.type === type);
  if (chat === undefined) throw new Error(`The world has no chat of type ${type}`);
  return chat;
}

function codesIn(chat: Chat): string[] {
  return placementsIn(world, chat, { person: mira, language: 'en' }).map(({ code }) => code);
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
  const reader = { person: guest, language: 'en' };
  expect(placementsIn(world, chatOfType('chat'), reader)).toEqual([]);
  expect(placementsOutside(world, reader)).toEqual([]);
});

test('the messenger’s navigation belongs to no chat', () => {
  expect(placementsOutside(world, { person: mira, language: 'en' }).map(({ code }) => code)).toEqual([
    'IM_NAVIGATION',
  ]);
});

test('a place is titled in the language of whoever looks, in English where it has no such title', () => {
  const titles = ['ru', 'en', 'xx'].map(
    (language) => placementsOutside(world, { person: mira, language })[0]?.title,
  );
  expect(titles).toEqual(['Опросы', 'Polls', 'Polls']);
});

test('a place has the address that was bound to it, and no other', () => {
  expect(handlerOf(world, 'IM_SIDEBAR')).toBe('http://127.0.0.1:8801/index.html?place=IM_SIDEBAR');
  expect(handlerOf(world, 'DEFAULT')).toBeNull();
});

test('nobody is offered a place before the installer has run, nor while an update waits for it', () => {
  const clean = createWorld({ app: 'absent' });
  const reader = { person: mira, language: 'en' };
  expect(placementsOutside(clean, reader)).toEqual([]);
  installApp(clean);
  expect(placementsOutside(clean, reader)).toEqual([]);
  foundInstalled(clean, 'http://127.0.0.1:8801');
  expect(placementsOutside(clean, reader)).toHaveLength(1);
  updateApp(clean);
  expect(placementsOutside(clean, reader)).toEqual([]);
  expect(clean.app.places).toHaveLength(5);
});

test('removing the app takes its places, and what it has stored only when that is wished', () => {
  const here = createWorld();
  here.app.userOptions.set(7, new Map([['theme', 'dark']]));
  uninstallApp(here, { clean: false });
  expect(here.app.places).toEqual([]);
  expect(here.app.userOptions.get(7)?.get('theme')).toBe('dark');
  uninstallApp(here, { clean: true });
  expect(here.app.userOptions.size).toBe(0);
});

test('only who may install finishes the installation', () => {
  const here = createWorld({ app: 'absent' });
  installApp(here);
  expect(finishInstallation(here, personOf(here, 12))).toBe(false);
  expect(finishInstallation(here, mira)).toBe(true);
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
  optionsOf('REST_APP_URI', {}),
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
