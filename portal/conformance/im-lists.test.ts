import { describe, expect, test as base } from 'vitest';
import * as z from 'zod';
import { BEN, type Company, MIRA, inCompany } from './company.ts';

const test = base.extend(inCompany);

const pageSchema = z.object({
  result: z.object({
    items: z.array(
      z.object({
        id: z.union([z.string(), z.number()]),
        chat_id: z.number(),
        type: z.string(),
        chat: z.record(z.string(), z.unknown()),
      }),
    ),
    hasMore: z.boolean(),
  }),
  next: z.number(),
  total: z.number(),
});
const foundSchema = z.object({
  result: z.array(z.object({ id: z.number(), name: z.string(), role: z.string() })),
});

async function recent(company: Company, params: object): Promise<z.infer<typeof pageSchema>> {
  return pageSchema.parse((await company.call(MIRA, 'im.recent.list', params)).body);
}

async function found(company: Company, personId: number, FIND: string): Promise<number[]> {
  const { body } = await company.call(personId, 'im.search.chat.list', { FIND, LIMIT: 50 });
  return foundSchema.parse(body).result.map(({ id }) => id);
}

describe('im.recent.list', () => {
  test('walked by OFFSET += LIMIT it gives every dialog; pages are short or overlap', async ({ company }) => {
    const pages: (string | number)[][] = [];
    for (let offset = 0, hasMore = true; hasMore; offset += 10) {
      const { result } = await recent(company, { OFFSET: offset, LIMIT: 10 });
      pages.push(result.items.map(({ id }) => id));
      hasMore = result.hasMore;
    }
    const all = pages.flat();
    const { result } = await recent(company, { LIMIT: 200 });
    expect(new Set(all)).toEqual(new Set(result.items.map(({ id }) => id)));
    expect(all.length).toBeGreaterThan(new Set(all).size);
    expect(pages.slice(0, -1).some((page) => page.length < 10)).toBe(true);
  });

  test('next counts what was returned, and total is -1', async ({ company }) => {
    const { result, next, total } = await recent(company, { OFFSET: 10, LIMIT: 10 });
    expect(next).toBe(10 + result.items.length);
    expect(total).toBe(-1);
  });

  test('row 38: SKIP_CHAT leaves out closed and open chats only, not collabs or channels', async ({
    company,
  }) => {
    const { result } = await recent(company, { SKIP_CHAT: 'Y', LIMIT: 200 });
    const letters = new Set(result.items.map(({ chat }) => chat['message_type']));
    expect(letters).toEqual(new Set([undefined, 'N', 'J', 'B', 'L', 'A']));
  });

  test('rows 39, 41, 42: a role is in capitals, a person a number, an empty map a list', async ({
    company,
  }) => {
    const { result } = await recent(company, { LIMIT: 200 });
    const team = result.items.find(({ id }) => id === 'chat91');
    expect(team?.chat).toMatchObject({ role: 'MEMBER', mute_list: [], manager_list: [4] });
    const ben = result.items.find(({ id }) => id === BEN);
    expect(ben).toMatchObject({ type: 'user', chat_id: 141 });
    expect(Object.keys(ben?.chat ?? {})).toEqual(['text_field_enabled', 'background_id', 'mute_list']);
  });

  test('row 40: can_post is a copy of manage_messages', async ({ company }) => {
    const { result } = await recent(company, { LIMIT: 200, ONLY_CHANNEL: 'Y' });
    expect(result.items.length).toBeGreaterThan(2);
    for (const { chat } of result.items) {
      expect(chat['permissions']).toMatchObject({ manage_messages: 'manager', can_post: 'manager' });
    }
  });

  test('chats of new task cards are never in it', async ({ company }) => {
    const { result } = await recent(company, { LIMIT: 200 });
    expect(result.items.map(({ chat_id }) => chat_id)).not.toContain(115);
  });

  test('CAN_MANAGE_MESSAGES compares roles and does not look at the text field', async ({ company }) => {
    const { result } = await recent(company, { LIMIT: 200, CAN_MANAGE_MESSAGES: 'Y' });
    const ids = result.items.map(({ chat_id }) => chat_id);
    expect(ids).toEqual(expect.arrayContaining([91, 94, 100, 110, 141]));
    expect([93, 96, 99, 101].filter((id) => ids.includes(id))).toEqual([]);
  });

  test('LAST_MESSAGE_DATE switches OFFSET off', async ({ company }) => {
    const date = new Date(company.world.now()).toISOString();
    const one = await recent(company, { LAST_MESSAGE_DATE: date, OFFSET: 20, LIMIT: 5 });
    expect(one.result.items[0]?.id).toBe('chat91');
  });
});

describe('im.search', () => {
  test('row 37: never finds channels, collabs, copilot and task chats', async ({ company }) => {
    for (const text of ['Company news', 'Engineering', 'Website relaunch', 'CoPilot', 'Print the flyers']) {
      expect(await found(company, MIRA, text)).toEqual([]);
    }
  });

  test('row 37: finds open chats not joined, as a guest', async ({ company }) => {
    const { body } = await company.call(MIRA, 'im.search.chat.list', { FIND: 'lobby' });
    expect(body).toMatchObject({ result: [{ id: 95, role: 'guest' }], total: 1 });
  });

  test('finds words by their beginnings, newest chat first, and nothing from the middle of a word', async ({
    company,
  }) => {
    expect(await found(company, MIRA, 'shift ware')).toEqual([139, 137]);
    expect(await found(company, MIRA, 'ehouse')).toEqual([]);
  });

  test('hides chats of others', async ({ company }) => {
    expect(await found(company, MIRA, 'Board room')).toEqual([]);
    expect(await found(company, 2, 'Board room')).toEqual([104]);
  });

  test('row 39: a role is in lower case here', async ({ company }) => {
    const { body } = await company.call(MIRA, 'im.search.chat.list', { FIND: 'product team' });
    expect(body).toMatchObject({ result: [{ id: 91, role: 'member' }] });
  });

  test('is refused below two characters and finds nothing with two', async ({ company }) => {
    expect(await company.call(MIRA, 'im.search.chat.list', { FIND: 'P' })).toMatchObject({
      status: 400,
      body: { error: 'FIND_SHORT' },
    });
    expect(await found(company, MIRA, 'Pr')).toEqual([]);
  });

  test('tells where the next page begins while there is one', async ({ company }) => {
    const first = await company.call(MIRA, 'im.search.user.list', { FIND: 'Schmidt', LIMIT: 2 });
    expect(first.body).toMatchObject({ total: 3, next: 2 });
    const last = await company.call(MIRA, 'im.search.user.list', { FIND: 'Schmidt', LIMIT: 2, OFFSET: 2 });
    expect(last.body).not.toHaveProperty('next');
  });

  test('people come as an object by id, [] when there are none', async ({ company }) => {
    const some = await company.call(MIRA, 'im.search.user.list', { FIND: 'Osei' });
    expect(some.body).toMatchObject({ result: { 12: { id: 12, name: 'Ben Osei' } } });
    const none = await company.call(MIRA, 'im.search.user.list', { FIND: 'Nobody' });
    expect(none.body).toMatchObject({ result: [] });
  });
});
