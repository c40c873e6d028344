import { describe, expect, test as base } from 'vitest';
import { ADA, BEN, MIRA, inCompany } from './company.ts';

const test = base.extend(inCompany);

const GET = 'im.dialog.get';
/** From outside. */
const GUEST = 55;

describe('im.dialog.get', () => {
  for (const [dialogId, id, type] of [
    ['chat91', 91, 'chat'],
    ['sg31', 112, 'collab'],
    ['sg32', 113, 'sonetGroup'],
    ['crm|DEAL|17', 118, 'crm'],
    ['12', 141, 'private'],
    ['7', 140, 'private'],
    ['chat95', 95, 'open'],
  ] as const) {
    test(`turns ${dialogId} into chat ${id}`, async ({ company }) => {
      const { body } = await company.call(MIRA, GET, { DIALOG_ID: dialogId });
      expect(body).toMatchObject({ result: { id, type } });
    });
  }

  test('makes a private chat that nobody has opened yet, once', async ({ company }) => {
    const before = company.world.chats.size;
    const first = await company.call(BEN, GET, { DIALOG_ID: '20' });
    const second = await company.call(20, GET, { DIALOG_ID: String(BEN) });
    expect(company.world.chats.size).toBe(before + 1);
    expect(first.body).toMatchObject({ result: { message_type: 'P', dialog_id: '20', name: 'ليلى حداد' } });
    expect(second.body).toMatchObject({ result: { dialog_id: String(BEN), name: 'Ben Osei' } });
  });

  test('rows 39, 40: tells the role in lower case, and the right to write in two copies', async ({
    company,
  }) => {
    const { body } = await company.call(ADA, GET, { DIALOG_ID: 'chat93' });
    expect(body).toMatchObject({
      result: {
        role: 'member',
        permissions: { manage_messages: 'manager', can_post: 'manager' },
        text_field_enabled: true,
        mute_list: [],
      },
    });
  });

  test('row 42: a mute list that is not empty is an object', async ({ company }) => {
    const { body } = await company.call(ADA, GET, { DIALOG_ID: 'chat106' });
    expect(body).toMatchObject({ result: { mute_list: { 7: true, 15: true } } });
  });

  test('counts members, bots included', async ({ company }) => {
    const { body } = await company.call(MIRA, GET, { DIALOG_ID: 'chat91' });
    expect(body).toMatchObject({ result: { user_counter: 20 } });
  });

  test('row 44: a guest from outside talks with people of his chats, and makes no other talk', async ({
    company,
  }) => {
    const before = company.world.chats.size;
    const stranger = await company.call(GUEST, GET, { DIALOG_ID: '1' });
    expect(stranger).toMatchObject({ status: 400, body: { error: 'ACCESS_ERROR' } });
    const written = await company.call(GUEST, 'im.message.add', { DIALOG_ID: '1', MESSAGE: 'Hello' });
    expect(written).toMatchObject({ status: 400, body: { error: 'ERROR_NO_ACCESS' } });
    expect(company.world.chats.size).toBe(before);
    expect((await company.call(GUEST, GET, { DIALOG_ID: String(MIRA) })).status).toBe(200);
    expect((await company.call(GUEST, GET, { DIALOG_ID: String(GUEST) })).status).toBe(200);
  });

  for (const [dialogId, status, code] of [
    ['', 400, 'DIALOG_ID_EMPTY'],
    ['chat104', 403, 'ACCESS_ERROR'],
    ['chat9999', 403, 'ACCESS_ERROR'],
    ['999', 400, 'ACCESS_ERROR'],
  ] as const) {
    test(`row 44: "${dialogId}" is refused with ${status} ${code}`, async ({ company }) => {
      const answer = await company.call(MIRA, GET, { DIALOG_ID: dialogId });
      expect(answer).toMatchObject({ status, body: { error: code } });
    });
  }
});
