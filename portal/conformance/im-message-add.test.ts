import { randomUUID } from 'node:crypto';
import { describe, expect, test as base } from 'vitest';
import * as z from 'zod';
import { messagesOf } from '../world/messages.ts';
import { ADA, BEN, type Company, MIRA, inCompany } from './company.ts';
import { sendPoll } from './polls.ts';

const test = base.extend(inCompany);

const ADD = 'im.message.add';
const added = z.object({ result: z.int() });

function add(company: Company, personId: number, params: object) {
  return company.call(personId, ADD, { DIALOG_ID: 'chat91', MESSAGE: 'Hello', ...params });
}

async function idOf(company: Company, personId: number, params: object): Promise<number> {
  return added.parse((await add(company, personId, params)).body).result;
}

describe('im.message.add', () => {
  test('answers with the number of the message, which is the caller’s', async ({ company }) => {
    const id = await idOf(company, BEN, { MESSAGE: '[USER=7]Mira[/USER], hello', TEMPLATE_ID: randomUUID() });
    expect(company.world.messages.get(id)).toMatchObject({
      authorId: BEN,
      text: '[USER=7]Mira[/USER], hello',
    });
    expect(company.journal.complaints).toEqual([]);
  });

  test('a reply carries REPLY_ID in its params, as text', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const id = await idOf(company, BEN, { REPLY_ID: messageId });
    const { body } = await company.call(ADA, 'im.dialog.messages.get', {
      DIALOG_ID: 'chat91',
      LAST_ID: 2_147_483_647,
      LIMIT: 1,
    });
    expect(body).toMatchObject({
      result: { messages: [{ id, author_id: BEN, params: { REPLY_ID: String(messageId) } }] },
    });
  });

  test('cuts a text at 20 000 characters', async ({ company }) => {
    const id = await idOf(company, BEN, { MESSAGE: 'x'.repeat(20_001) });
    expect(company.world.messages.get(id)?.text).toBe(`${'x'.repeat(20_000)} (...)`);
  });

  test('row 3: a lower-case UUID v4 posts once and answers with the first message, another key posts again', async ({
    company,
  }) => {
    const before = messagesOf(company.world, 91).length;
    const TEMPLATE_ID = randomUUID();
    const ids = [await idOf(company, BEN, { TEMPLATE_ID }), await idOf(company, BEN, { TEMPLATE_ID })];
    expect(new Set(ids).size).toBe(1);
    expect(messagesOf(company.world, 91)).toHaveLength(before + 1);
    for (const _ of [1, 2]) await idOf(company, BEN, { TEMPLATE_ID: TEMPLATE_ID.toUpperCase() });
    expect(messagesOf(company.world, 91)).toHaveLength(before + 3);
  });

  test('SYSTEM=Y puts the application’s name in front, in bold', async ({ company }) => {
    const id = await idOf(company, BEN, { SYSTEM: 'Y' });
    expect(company.world.messages.get(id)?.text).toBe('[B]Quorum[/B]\nHello');
  });

  test('in a private chat it is on the other’s list', async ({ company }) => {
    const id = await idOf(company, BEN, { DIALOG_ID: '20' });
    const chat = company.world.chats.get(company.world.messages.get(id)?.chatId ?? 0);
    expect(chat?.members.get(20)?.listed).toBe(true);
  });

  for (const [params, status, code] of [
    [{ DIALOG_ID: '' }, 400, 'USER_ID_EMPTY'],
    [{ DIALOG_ID: '999' }, 400, 'USER_NOT_FOUND'],
    [{ DIALOG_ID: 'chat9999' }, 400, 'CHAT_ID'],
    [{ DIALOG_ID: 'chat104' }, 403, 'ACCESS_ERROR'],
    [{ DIALOG_ID: 'chat96' }, 403, 'ACCESS_ERROR'],
    [{ DIALOG_ID: 'chat94' }, 400, 'TEXT_FIELD_DISABLED'],
    [{ DIALOG_ID: 'chat99' }, 400, 'CANCELED'],
    [{ DIALOG_ID: 'chat95' }, 400, 'CANCELED'],
    [{ MESSAGE: ' ' }, 400, 'MESSAGE_EMPTY'],
    [{ REPLY_ID: 999_999 }, 400, 'REPLY_ACCESS_ERROR'],
  ] as const) {
    test(`${JSON.stringify(params)} is refused with ${status} ${code}`, async ({ company }) => {
      expect(await add(company, MIRA, params)).toMatchObject({ status, body: { error: code } });
    });
  }

  test('a guest who shares no chat with a person is refused with 400 ERROR_NO_ACCESS', async ({
    company,
  }) => {
    const GUEST = 55;
    const stranger = [...company.world.people.values()].find(
      ({ id }) =>
        ![...company.world.chats.values()].some(({ members }) => members.has(GUEST) && members.has(id)),
    );
    expect(await add(company, GUEST, { DIALOG_ID: String(stranger?.id) })).toMatchObject({
      status: 400,
      body: { error: 'ERROR_NO_ACCESS' },
    });
  });

  test('a reply to a message of another chat, of a closed one, or one taken back, is refused', async ({
    company,
  }) => {
    const other = await sendPoll(company, MIRA, 92);
    const gone = await sendPoll(company, MIRA, 91);
    const secret = messagesOf(company.world, 104)[0]?.id;
    await company.call(MIRA, 'im.message.delete', { MESSAGE_ID: gone.messageId });
    for (const [REPLY_ID, code] of [
      [other.messageId, 'REPLY_FROM_OTHER_CHAT_ERROR'],
      [gone.messageId, 'REPLY_ACCESS_ERROR'],
      [secret, 'REPLY_ACCESS_ERROR'],
    ]) {
      expect(await add(company, MIRA, { REPLY_ID })).toMatchObject({ status: 400, body: { error: code } });
    }
  });

  for (const params of [
    { TEMPLATE_ID: undefined },
    { SYSTEM: 'Y' },
    { MESSAGE: '[SEND=/help]Help[/SEND]' },
    { MESSAGE: '[USER=all]everybody[/USER]' },
    { MESSAGE: '[USER=7]Mira[/USER] '.repeat(51) },
  ]) {
    test(`Quorum never sends ${JSON.stringify(params).slice(0, 60)}`, async ({ company }) => {
      await add(company, MIRA, { TEMPLATE_ID: randomUUID(), ...params });
      expect(company.journal.complaints).not.toEqual([]);
    });
  }
});
