import { describe, expect, test as base } from 'vitest';
import { noticesFor } from '../world/notices.ts';
import { BEN, type Company, MIRA, inCompany } from './company.ts';

const test = base.extend(inCompany);

const NOTIFY = 'im.notify.personal.add';
const BOT = 40;
const FORMER = 44;
/** Has switched off notices from applications. */
const OMAR = 36;

function notify(company: Company, params: object) {
  return company.call(MIRA, NOTIFY, { USER_ID: BEN, MESSAGE: 'Please vote', TAG: 'poll|5|12', ...params });
}

describe('im.notify.personal.add', () => {
  test('rings one person’s bell in the caller’s name and answers with a number', async ({ company }) => {
    const { body } = await notify(company, {});
    expect(body).toMatchObject({ result: expect.any(Number) });
    expect(noticesFor(company.world, BEN)).toMatchObject([
      { fromId: MIRA, text: 'Please vote', read: false },
    ]);
  });

  test('a tag has one notice: a new one takes its place, even when it was another person’s', async ({
    company,
  }) => {
    await notify(company, { MESSAGE: 'One' });
    await notify(company, { MESSAGE: 'Two' });
    expect(noticesFor(company.world, BEN).map(({ text }) => text)).toEqual(['Two']);
    await notify(company, { USER_ID: 15 });
    expect(noticesFor(company.world, BEN)).toEqual([]);
  });

  test('other tags stand side by side; SUB_TAG replaces nothing', async ({ company }) => {
    await notify(company, { TAG: 'a', SUB_TAG: 's' });
    await notify(company, { TAG: 'b', SUB_TAG: 's' });
    expect(noticesFor(company.world, BEN)).toHaveLength(2);
  });

  for (const [who, id] of [
    ['a bot', BOT],
    ['a former employee', FORMER],
    ['somebody who wants none', OMAR],
    ['nobody', 999],
  ] as const) {
    test(`answers false when it is for ${who}`, async ({ company }) => {
      const answer = await notify(company, { USER_ID: id, TAG: `poll|5|${id}` });
      expect(answer).toMatchObject({ status: 200, body: { result: false } });
      expect(noticesFor(company.world, id)).toEqual([]);
    });
  }

  test('asks for a person and a text', async ({ company }) => {
    for (const [params, code] of [
      [{ USER_ID: 0 }, 'USER_ID_EMPTY'],
      [{ MESSAGE: ' ' }, 'MESSAGE_EMPTY'],
    ] as const) {
      expect(await notify(company, params)).toMatchObject({ status: 400, body: { error: code } });
    }
  });

  test('Quorum never sends one without a tag', async ({ company }) => {
    await notify(company, {});
    expect(company.journal.complaints).toEqual([]);
    await notify(company, { TAG: undefined });
    expect(company.journal.complaints).not.toEqual([]);
  });
});
