import { describe, expect, test as base } from 'vitest';
import * as z from 'zod';
import { chatOf } from '../world/chats.ts';
import { createWorld } from '../world/create-world.ts';
import { type Company, MIRA, inCompany } from './company.ts';

const test = base.extend(inCompany);

const LIST = 'im.dialog.users.list';
const GUEST = 55;
const CREW = { DIALOG_ID: 'chat172' };
const page = z.object({
  result: z.array(z.looseObject({ id: z.int() })),
  total: z.int().optional(),
  next: z.int().optional(),
});

async function list(company: Company, personId: number, params: object): Promise<z.infer<typeof page>> {
  return page.parse((await company.call(personId, LIST, params)).body);
}

/** Everybody of a company of 5000 is in "All hands". */
function crowd(company: Company): number {
  const { members } = chatOf(company.world, 105);
  for (const [id, person] of createWorld({ people: 5000 }).people) {
    company.world.people.set(id, person);
    if (!members.has(id)) {
      members.set(id, {
        role: 'member',
        lastReadId: 0,
        pinned: null,
        muted: false,
        startId: 0,
        listed: true,
      });
    }
  }
  return members.size;
}

describe('im.dialog.users.list', () => {
  test('tells of everybody: bots, connectors, former employees, guests and people who are away', async ({
    company,
  }) => {
    const { result } = await list(company, MIRA, CREW);
    const told = new Map(result.map((user) => [user.id, user]));
    expect(told.get(40)).toMatchObject({ bot: true, external_auth_id: 'bot' });
    expect(told.get(58)).toMatchObject({ connector: true, external_auth_id: 'imconnector' });
    expect(told.get(44)).toMatchObject({ active: false });
    expect(told.get(GUEST)).toMatchObject({ extranet: true });
    expect(told.get(24)).toMatchObject({ absent: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
    expect(told.get(7)).toMatchObject({ absent: false, active: true });
  });

  test('SKIP_EXTERNAL leaves out bots and connectors, and nobody else', async ({ company }) => {
    const all = await list(company, MIRA, CREW);
    const people = await list(company, MIRA, { ...CREW, SKIP_EXTERNAL: 'Y' });
    const left = all.result.map(({ id }) => id).filter((id) => ![40, 42, 58].includes(id));
    expect(people.result.map(({ id }) => id)).toEqual(left);
    const bots = await list(company, MIRA, {
      ...CREW,
      SKIP_EXTERNAL: 'Y',
      SKIP_EXTERNAL_EXCEPT_TYPES: ['bot'],
    });
    expect(bots.result).toHaveLength(left.length + 2);
  });

  test('pages of 200 at most by OFFSET, with `total` and, until the last, `next`', async ({ company }) => {
    const size = crowd(company);
    expect(size).toBe(5000);
    const seen = new Set<number>();
    let OFFSET: number | undefined = 0;
    let pages = 0;
    while (OFFSET !== undefined) {
      const answer: z.infer<typeof page> = await list(company, MIRA, {
        DIALOG_ID: 'chat105',
        LIMIT: 999,
        OFFSET,
      });
      expect(answer.total).toBe(size);
      for (const { id } of answer.result) seen.add(id);
      OFFSET = answer.next;
      pages += 1;
    }
    expect([seen.size, pages]).toEqual([size, 25]);
  });

  test('after LAST_ID there is neither `total` nor `next`', async ({ company }) => {
    const answer = await list(company, MIRA, { ...CREW, LAST_ID: 15, LIMIT: 2 });
    expect(answer).toEqual({
      result: [expect.objectContaining({ id: 24 }), expect.objectContaining({ id: 31 })],
    });
  });

  test('usually gives fifty', async ({ company }) => {
    crowd(company);
    expect((await list(company, MIRA, { DIALOG_ID: 'chat105' })).result).toHaveLength(50);
  });

  test('is for readers', async ({ company }) => {
    for (const [DIALOG_ID, status, error] of [
      ['', 400, 'DIALOG_ID_EMPTY'],
      ['chat104', 403, 'ACCESS_ERROR'],
    ] as const) {
      expect(await company.call(MIRA, LIST, { DIALOG_ID })).toMatchObject({ status, body: { error } });
    }
    expect(await company.call(GUEST, LIST, { DIALOG_ID: 'chat95' })).toMatchObject({ status: 403 });
    expect((await list(company, MIRA, { DIALOG_ID: 'chat95' })).result.length).toBeGreaterThan(3);
  });

  test('Quorum pages one way or the other, in pages that exist', async ({ company }) => {
    await list(company, MIRA, { ...CREW, OFFSET: 0, LIMIT: 200 });
    await list(company, MIRA, { ...CREW, LAST_ID: 0, LIMIT: 200 });
    expect(company.journal.complaints).toEqual([]);
    await list(company, MIRA, { ...CREW, OFFSET: 0, LAST_ID: 7 });
    await list(company, MIRA, { ...CREW, LIMIT: 201 });
    expect(company.journal.complaints).toHaveLength(2);
  });
});

describe('im.user.list.get', () => {
  const GET = 'im.user.list.get';

  test('answers with an object by number, or a list on demand; ids may be JSON in a text', async ({
    company,
  }) => {
    const byId = await company.call(MIRA, GET, { ID: [7, 12] });
    expect(byId.body).toMatchObject({ result: { 7: { id: 7, name: 'Mira Kowal' }, 12: { id: 12 } } });
    const asList = await company.call(MIRA, GET, { ID: '[12]', RESULT_TYPE: 'array' });
    expect(asList.body).toMatchObject({ result: [{ id: 12, name: 'Ben Osei' }] });
    expect((await company.call(MIRA, GET, { ID: [999] })).body).toMatchObject({ result: [] });
  });

  test('a guest silently gets only people of his chats', async ({ company }) => {
    const { body } = await company.call(GUEST, GET, { ID: [7, 1], RESULT_TYPE: 'array' });
    expect(page.parse(body).result.map(({ id }) => id)).toEqual([7]);
  });

  test('what is no list is refused', async ({ company }) => {
    for (const ID of ['x', undefined]) {
      expect(await company.call(MIRA, GET, { ID })).toMatchObject({
        status: 400,
        body: { error: 'INVALID_FORMAT' },
      });
    }
  });
});
