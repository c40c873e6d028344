import { describe, expect, test as base } from 'vitest';
import { openingOf } from '../doors/render-frame.ts';
import { quorumAt } from '../doors/hosted-app.ts';
import { createPortal } from '../portal.ts';
import { ADA, BEN, MIRA, inCompany } from './company.ts';
import { at, getPoll, sendPoll, vote } from './polls.ts';

const test = base.extend(inCompany);

describe('an older portal', () => {
  test('row 27: canRevote does not look at OPTIONS, and the vote is refused all the same', async ({
    company,
  }) => {
    const { messageId } = await sendPoll(company, MIRA, 91, { vote: { OPTIONS: 0 } });
    await vote(company, BEN, messageId, 0);
    const mayRevote = async () => (await getPoll(company, BEN, messageId)).answer.body;
    expect(await mayRevote()).toHaveProperty('result.attach.canRevote', false);
    company.world.edition = 'older';
    expect(await mayRevote()).toHaveProperty('result.attach.canRevote', true);
    expect(await vote(company, BEN, messageId, 1)).toMatchObject({ status: 200, body: { result: [] } });
  });

  test('tells placement options as JSON in a text', () => {
    const portal = createPortal({ edition: 'older' });
    const wish = {
      as: MIRA,
      lang: '',
      placement: 'IM_SIDEBAR',
      options: { dialogId: 'chat91' },
      popup: false,
    };
    const { init } = openingOf(portal, wish, {
      domain: 'localhost:8800',
      app: quorumAt('http://127.0.0.1:8801'),
    });
    expect(init.PLACEMENT_OPTIONS).toBe('{"dialogId":"chat91","URI":"/online/"}');
  });

  for (const [lacking, method, other] of [
    ['vote.', 'vote.AttachedVote.get', 'profile'],
    ['im.Notify.', 'im.notify.personal.add', 'im.recent.list'],
    ['vote.AttachedVote.getMany', 'vote.AttachedVote.getMany', 'vote.AttachedVote.getWithVoted'],
  ] as const) {
    test(`may be without ${lacking}: 404 ERROR_METHOD_NOT_FOUND, in a batch too, and no complaint`, async ({
      company,
    }) => {
      const { messageId } = await sendPoll(company, MIRA, 91);
      company.world.lacks = [lacking];
      const refused = { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' };
      const params = method === 'vote.AttachedVote.get' ? at(messageId) : {};
      expect(await company.call(MIRA, method, params)).toMatchObject({ status: 404, body: refused });
      const { body } = await company.call(MIRA, 'batch', { halt: 0, cmd: { inner: `${method}?` } });
      expect(body).toMatchObject({ result: { result_error: { inner: refused } } });
      expect((await company.call(MIRA, other, {})).status).not.toBe(404);
      expect(company.journal.complaints.filter(({ text }) => text.includes('unknown'))).toEqual([]);
    });
  }
});

describe('a portal on a company’s own server', () => {
  test('row 61: measures no operating time, refuses nothing for it, and `time` does not tell of it', async ({
    company,
  }) => {
    company.world.edition = 'on-premise';
    const id = company.faults.add({ kind: 'stall', method: 'profile', at: 'end', times: 1 });
    const slow = company.call(MIRA, 'profile');
    await expect.poll(() => company.journal.requests.length).toBe(1);
    company.advance(500_000);
    company.faults.release(id);
    await slow;
    const { status, body } = await company.call(MIRA, 'profile');
    expect(status).toBe(200);
    expect(body).toHaveProperty('time.duration');
    expect(body).not.toHaveProperty('time.operating');
    const batch = await company.call(MIRA, 'batch', { halt: 0, cmd: { me: 'profile?' } });
    expect(batch.body).not.toHaveProperty('result.result_time.me.operating_reset_at');
  });

  test('row 20: its database may tell Im from im', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    company.world.edition = 'on-premise';
    const get = (address: object) => company.call(MIRA, 'vote.AttachedVote.get', address);
    expect((await get(at(messageId))).status).toBe(200);
    expect(await get({ ...at(messageId), moduleId: 'Im' })).toMatchObject({
      body: { error: 'ATTACH_NOT_FOUND' },
    });
  });

  test('tells pictures from its root on, and that it is self-hosted', async ({ company }) => {
    company.world.edition = 'on-premise';
    const { messageId } = await sendPoll(company, MIRA, 91);
    await vote(company, ADA, messageId, 0);
    const { body } = await company.call(MIRA, 'vote.AttachedVote.getWithVoted', at(messageId));
    expect(JSON.stringify(body)).toContain('"IMAGE":"/upload/photo/');
    expect((await company.call(MIRA, 'app.info')).body).toMatchObject({
      result: { LICENSE: 'en_selfhosted', LICENSE_TYPE: 'selfhosted' },
    });
  });
});

describe('the newest portal', () => {
  test('row 65: polls and the messenger refuse without a word, alone and in a batch; the system still speaks', async ({
    company,
  }) => {
    company.world.edition = 'newest';
    const missing = { error: 'ATTACH_NOT_FOUND', error_description: '' };
    expect(await company.call(MIRA, 'vote.AttachedVote.get', at(1))).toMatchObject({
      status: 400,
      body: missing,
    });
    const { body } = await company.call(MIRA, 'batch', {
      halt: 0,
      cmd: { chat: 'im.dialog.get?DIALOG_ID=chat104' },
    });
    expect(body).toMatchObject({
      result: { result_error: { chat: { error: 'ACCESS_ERROR', error_description: '' } } },
    });
    expect((await company.call(MIRA, 'no.method')).body).toMatchObject({
      error_description: 'Method not found!',
    });
  });

  test('row 64: im.message.add does not look at REPLY_ID, and the history tells of none', async ({
    company,
  }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    company.world.edition = 'newest';
    const reply = { DIALOG_ID: 'chat91', MESSAGE: 'Hello', REPLY_ID: messageId };
    await company.call(MIRA, 'im.message.add', reply);
    const latest = { DIALOG_ID: 'chat91', LAST_ID: 2_147_483_647, LIMIT: 1 };
    const { body } = await company.call(MIRA, 'im.dialog.messages.get', latest);
    expect(body).toMatchObject({ result: { messages: [{ text: 'Hello', params: [] }] } });
  });
});
