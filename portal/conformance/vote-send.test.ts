import { randomUUID } from 'node:crypto';
import { describe, expect, test as base } from 'vitest';
import { messagesOf } from '../world/messages.ts';
import { BEN, IVAN, MIRA, inCompany } from './company.ts';
import { at, getPoll, pollFor, sendPoll, vote } from './polls.ts';

const test = base.extend(inCompany);

const SEND = 'vote.Integration.Im.send';

describe('vote.Integration.Im.send', () => {
  for (const [asked, stored, named] of [
    [0, 0, true],
    [1, 1, true],
    [undefined, 1, true],
    [2, 2, false],
  ] as const) {
    const what = asked === undefined ? 'no ANONYMITY' : `ANONYMITY ${asked}`;
    test(`rows 1, 2: ${what} is stored as ${stored} and ${named ? 'shows' : 'hides'} the names of voters`, async ({
      company,
    }) => {
      const { messageId } = await sendPoll(company, MIRA, 91, { vote: { ANONYMITY: asked } });
      await vote(company, BEN, messageId, 0);
      const { body } = await company.call(MIRA, 'vote.AttachedVote.getWithVoted', at(messageId));
      expect(body).toMatchObject({ result: { attach: { ANONYMITY: stored, COUNTER: 1 } } });
      const names = JSON.stringify(body).includes('Ben Osei');
      expect(names).toBe(named);
    });
  }

  test('rows 3, 4: a repeated templateId returns the first message and another vote', async ({ company }) => {
    const templateId = randomUUID();
    const before = messagesOf(company.world, 91).length;
    const first = await sendPoll(company, MIRA, 91, { templateId });
    const second = await sendPoll(company, MIRA, 91, { templateId });
    expect(second.messageId).toBe(first.messageId);
    expect(second.voteId).not.toBe(first.voteId);
    expect(messagesOf(company.world, 91)).toHaveLength(before + 1);
    expect((await getPoll(company, MIRA, first.messageId)).voteId).toBe(first.voteId);
  });

  for (const [form, templateId] of [
    ['an upper-case UUID', randomUUID().toUpperCase()],
    ['a UUID of version 1', '6f0c1e52-8d0b-1b52-9a77-0d3f1c5be210'],
    ['any other text', 'my poll'],
    ['none', null],
  ] as const) {
    test(`row 3: ${form} as templateId keeps nothing from being posted twice`, async ({ company }) => {
      const first = await sendPoll(company, MIRA, 91, { templateId });
      const second = await sendPoll(company, MIRA, 91, { templateId });
      expect(second.messageId).not.toBe(first.messageId);
    });
  }

  test('row 3: a templateId is forgotten after 31 days', async ({ company }) => {
    const templateId = randomUUID();
    const first = await sendPoll(company, MIRA, 91, { templateId });
    company.advance(32 * 86_400_000);
    expect((await sendPoll(company, MIRA, 91, { templateId })).messageId).not.toBe(first.messageId);
  });

  test('row 3: while a first attempt is unfinished, a repeat within the hour fails', async ({ company }) => {
    const templateId = randomUUID();
    company.faults.add({ kind: 'unfinished', times: 1 });
    await expect(company.call(MIRA, SEND, pollFor(91, { templateId }))).rejects.toThrow('fetch failed');
    const repeat = await company.call(MIRA, SEND, pollFor(91, { templateId }));
    expect(repeat).toMatchObject({ status: 400, body: { error: 'MESSAGE_DUPLICATED_BY_UUID' } });
    company.advance(3_601_000);
    expect(await sendPoll(company, MIRA, 91, { templateId })).toMatchObject({
      messageId: expect.any(Number),
    });
  });

  test('row 6: answers without MESSAGE_TYPE are stored as html', async ({ company }) => {
    const answers = [{ MESSAGE: 'a' }, { MESSAGE: 'b', MESSAGE_TYPE: 'text' }];
    const { messageId } = await sendPoll(company, MIRA, 91, { answers });
    const types = (await getPoll(company, MIRA, messageId)).answers.map(({ type }) => type);
    expect(types).toEqual(['html', 'text']);
  });

  test('rows 7, 8: OPTIONS is a bit mask, and bit 2 hides nothing', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91, { vote: { OPTIONS: 3 } });
    await vote(company, BEN, messageId, 1);
    const { answer } = await getPoll(company, MIRA, messageId);
    expect(answer.body).toMatchObject({ result: { attach: { OPTIONS: 3, COUNTER: 1, canRevote: true } } });
  });

  for (const [what, changes, text] of [
    ['no question', { vote: { QUESTIONS: [] } }, 'Please enter a question and answer options'],
    ['a blank question', { question: { QUESTION: ' ' } }, 'Please enter a question and answer options'],
    ['one answer', { answers: [{ MESSAGE: 'a' }] }, 'Minimum number of answers: 2'],
    [
      'eleven answers',
      { answers: Array.from({ length: 11 }, (_, index) => ({ MESSAGE: `a${index}` })) },
      'Maximum number of answers: 10',
    ],
    ['an unknown key', { vote: { DEADLINE: '2027-01-01' } }, 'Field DEADLINE is not found'],
  ] as const) {
    test(`row 9: ${what} is refused with code "0"`, async ({ company }) => {
      expect(await company.call(MIRA, SEND, pollFor(91, changes))).toMatchObject({
        status: 400,
        body: { error: '0', error_description: text },
      });
    });
  }

  for (const [what, chatId, code] of [
    ['a channel of others', 93, 'CANCELED'],
    ['the general chat', 96, 'CANCELED'],
    ['an open chat not joined', 95, 'CANCELED'],
    ['a chat of strangers', 104, 'CANCELED'],
    ['a chat with a closed text field', 94, 'TEXT_FIELD_DISABLED'],
    ['a chat that is not there', 9999, 'CHAT_ID'],
  ] as const) {
    test(`rows 9, 30: ${what} is refused with the messenger's ${code}`, async ({ company }) => {
      const { votes, attaches } = company.world;
      const before = { votes: votes.size, attaches: attaches.size };
      const answer = await company.call(MIRA, SEND, pollFor(chatId));
      expect(answer).toMatchObject({ status: 400, body: { error: code } });
      // The vote was stored before the messenger was asked: an orphan stays.
      expect({ votes: votes.size, attaches: attaches.size }).toEqual({ ...before, votes: before.votes + 1 });
    });
  }

  test('row 25: an empty list is an empty map to PHP, so a poll without anything is code "0"', async ({
    company,
  }) => {
    const answer = await company.call(MIRA, SEND, { chatId: 91, IM_MESSAGE_VOTE_DATA: [] });
    expect(answer).toMatchObject({ status: 400, body: { error: '0' } });
  });

  test("row 9: refusals speak the caller's language", async ({ company }) => {
    const { body } = await company.call(IVAN, SEND, pollFor(93));
    expect(body).toMatchObject({ error: 'CANCELED', error_description: 'Отправка сообщения отменена' });
  });

  for (const chatId of [140, 112, 128]) {
    test(`row 30: the kind of a chat does not count, chat ${chatId} takes a poll`, async ({ company }) => {
      expect((await company.call(MIRA, SEND, pollFor(chatId))).status).toBe(200);
    });
  }

  test('row 32: long texts are taken whole', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91, { question: { QUESTION: 'x'.repeat(400) } });
    expect((await getPoll(company, MIRA, messageId)).question).toHaveLength(400);
  });

  test('row 33: blank answers vanish before they are counted', async ({ company }) => {
    const answers = ['a', ' ', 'b'].map((MESSAGE) => ({ MESSAGE, MESSAGE_TYPE: 'text' }));
    const { messageId } = await sendPoll(company, MIRA, 91, { answers });
    expect((await getPoll(company, MIRA, messageId)).answers.map(({ text }) => text)).toEqual(['a', 'b']);
    const refused = await company.call(MIRA, SEND, pollFor(91, { answers: answers.slice(0, 2) }));
    expect(refused).toMatchObject({ status: 400, body: { error: '0' } });
  });

  test('tags vanish from the texts of plain people, and stay in those of administrators', async ({
    company,
  }) => {
    const question = { QUESTION: 'Is 1 <b>bold</b> & a<3?' };
    const plain = await sendPoll(company, BEN, 91, { question });
    const admin = await sendPoll(company, MIRA, 91, { question });
    expect((await getPoll(company, BEN, plain.messageId)).question).toBe('Is 1 bold & a<3?');
    expect((await getPoll(company, BEN, admin.messageId)).question).toBe(question.QUESTION);
  });

  test('row 33: answers of which nothing is left count as blank', async ({ company }) => {
    const answers = ['<b>', '<strong>', 'Neither'].map((MESSAGE) => ({ MESSAGE, MESSAGE_TYPE: 'text' }));
    const refused = await company.call(BEN, SEND, pollFor(91, { answers }));
    expect(refused).toMatchObject({ status: 400, body: { error: '0' } });
    const { messageId } = await sendPoll(company, MIRA, 91, { answers });
    expect((await getPoll(company, BEN, messageId)).answers).toHaveLength(3);
  });

  for (const [name, params] of [
    ['chatId', { IM_MESSAGE_VOTE_DATA: {} }],
    ['chatId', { chatId: 'chat91', IM_MESSAGE_VOTE_DATA: {} }],
    ['IM_MESSAGE_VOTE_DATA', { chatId: 91 }],
    ['templateId', { chatId: 91, IM_MESSAGE_VOTE_DATA: {}, templateId: ['x'] }],
  ] as const) {
    test(`a call without a usable ${name} fails with code 100: ${JSON.stringify(params)}`, async ({
      company,
    }) => {
      expect(await company.call(MIRA, SEND, params)).toMatchObject({
        status: 400,
        body: { error: '100', error_description: `Could not find value for parameter {${name}}` },
      });
    });
  }
});
