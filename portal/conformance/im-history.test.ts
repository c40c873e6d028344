import { describe, expect, test as base } from 'vitest';
import * as z from 'zod';
import { unreadOf } from '../world/reading.ts';
import { BEN, type Company, IVAN, MIRA, inCompany } from './company.ts';
import { at, getPoll, sendPoll } from './polls.ts';

const test = base.extend(inCompany);

const historySchema = z.object({
  result: z.object({
    chat_id: z.number(),
    messages: z.array(
      z.object({
        id: z.number(),
        text: z.string(),
        uuid: z.string().nullable(),
        params: z.unknown().optional(),
      }),
    ),
  }),
});
type Messages = z.infer<typeof historySchema>['result']['messages'];

async function history(company: Company, personId: number, params: object): Promise<Messages> {
  const { body } = await company.call(personId, 'im.dialog.messages.get', params);
  return historySchema.parse(body).result.messages;
}

describe('im.dialog.messages.get', () => {
  test("row 34: a poll's message carries the poll in its params; other messages have []", async ({
    company,
  }) => {
    const templateId = '6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210';
    const { messageId, voteId } = await sendPoll(company, MIRA, 91, { templateId });
    const [poll, other] = await history(company, BEN, {
      DIALOG_ID: 'chat91',
      LAST_ID: 2_147_483_647,
      LIMIT: 2,
    });
    expect(poll).toMatchObject({ id: messageId, text: 'Which day for the demo?', uuid: templateId });
    expect(poll?.params).toMatchObject({
      COMPONENT_ID: 'VoteMessage',
      COMPONENT_PARAMS: { id: voteId, data: { ANONYMITY: 1, OPTIONS: 1 } },
    });
    expect(other?.params).toEqual([]);
  });

  test('row 34: as that is documented nowhere, a portal may not tell it, or no parameters at all', async ({
    company,
  }) => {
    await sendPoll(company, MIRA, 91);
    const page = { DIALOG_ID: 'chat91', LAST_ID: 2_147_483_647, LIMIT: 1 };
    const fault = company.faults.add({ kind: 'no-params', documented: true });
    expect((await history(company, MIRA, page))[0]).toMatchObject({ params: [] });
    company.faults.remove(fault);
    company.faults.add({ kind: 'no-params' });
    expect((await history(company, MIRA, page))[0]).not.toHaveProperty('params');
  });

  test('row 38a: with more unread than LIMIT and no id, it starts at the border of the unread', async ({
    company,
  }) => {
    expect(unreadOf(company.world, 105, MIRA)).toBeGreaterThan(20);
    const [latest] = await history(company, MIRA, { DIALOG_ID: 'chat105', LAST_ID: 2_147_483_647 });
    const bare = await history(company, MIRA, { DIALOG_ID: 'chat105' });
    expect(bare).toHaveLength(20);
    expect(bare.map(({ id }) => id)).not.toContain(latest?.id);
    expect(await history(company, MIRA, { DIALOG_ID: 'chat92' })).toHaveLength(23);
  });

  test('LAST_ID gives older messages, newest first; LIMIT ends at 50', async ({ company }) => {
    const page = await history(company, MIRA, { DIALOG_ID: 'chat91', LAST_ID: 2_147_483_647, LIMIT: 200 });
    const ids = page.map(({ id }) => id);
    expect(ids).toHaveLength(50);
    expect(ids).toEqual(ids.toSorted((one, other) => other - one));
  });

  test('FIRST_ID gives newer messages in no order', async ({ company }) => {
    const all = await history(company, MIRA, { DIALOG_ID: 'chat91', LAST_ID: 2_147_483_647, LIMIT: 50 });
    const border = all.at(-1)?.id ?? 0;
    const ids = (await history(company, MIRA, { DIALOG_ID: 'chat91', FIRST_ID: border })).map(({ id }) => id);
    expect(ids.every((id) => id > border)).toBe(true);
    expect(ids).not.toEqual(ids.toSorted((one, other) => one - other));
  });

  test('who came later sees nothing from before', async ({ company }) => {
    const params = { DIALOG_ID: 'chat92', LAST_ID: 2_147_483_647, LIMIT: 50 };
    const [mine, late] = [await history(company, MIRA, params), await history(company, 63, params)];
    expect(mine.length - late.length).toBe(10);
  });

  for (const [params, status, code] of [
    [{}, 400, 'DIALOG_ID_EMPTY'],
    [{ DIALOG_ID: 'chat91', LAST_ID: 'x' }, 400, 'LAST_ID_STRING'],
    [{ DIALOG_ID: 'chat91', FIRST_ID: 'x' }, 400, 'FIRST_ID_STRING'],
    [{ DIALOG_ID: 'chat104', LAST_ID: 9 }, 403, 'ACCESS_ERROR'],
  ] as const) {
    test(`${JSON.stringify(params)} is refused with ${status} ${code}`, async ({ company }) => {
      const answer = await company.call(MIRA, 'im.dialog.messages.get', params);
      expect(answer).toMatchObject({ status, body: { error: code } });
    });
  }
});

describe('im.message.delete', () => {
  const DELETE = 'im.message.delete';

  test('rows 35, 36: is the author’s alone; the refusal speaks of time', async ({ company }) => {
    const { messageId } = await sendPoll(company, BEN, 91);
    expect(await company.call(MIRA, DELETE, { MESSAGE_ID: messageId })).toMatchObject({
      status: 403,
      body: { error: 'CANT_EDIT_MESSAGE', error_description: expect.stringMatching(/^Time has expired/) },
    });
  });

  test('row 36: knows no age', async ({ company }) => {
    const { messageId } = await sendPoll(company, BEN, 91);
    company.advance(400 * 86_400_000);
    expect(await company.call(BEN, DELETE, { MESSAGE_ID: messageId })).toMatchObject({
      body: { result: true },
    });
  });

  test('leaves a stub and takes the poll away', async ({ company }) => {
    const { messageId } = await sendPoll(company, BEN, 91);
    const { attachId } = await getPoll(company, BEN, messageId);
    await company.call(BEN, DELETE, { MESSAGE_ID: messageId });
    for (const address of [at(messageId), { attachId }]) {
      const answer = await company.call(BEN, 'vote.AttachedVote.get', address);
      expect(answer).toMatchObject({ status: 400, body: { error: 'ATTACH_NOT_FOUND' } });
    }
    const [stub] = await history(company, IVAN, { DIALOG_ID: 'chat91', LAST_ID: 2_147_483_647, LIMIT: 1 });
    expect(stub).toMatchObject({ id: messageId, text: 'Сообщение удалено.', params: { IS_DELETED: 'Y' } });
  });

  test('asks for a message that exists', async ({ company }) => {
    const answer = await company.call(MIRA, DELETE, { MESSAGE_ID: 0 });
    expect(answer).toMatchObject({ status: 400, body: { error: 'MESSAGE_ID_ERROR' } });
  });
});
