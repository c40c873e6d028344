import { describe, expect, test as base } from 'vitest';
import { ADA, BEN, MIRA, inCompany } from './company.ts';
import { at, getPoll, sendPoll, vote } from './polls.ts';

const test = base.extend(inCompany);

const GET = 'vote.AttachedVote.get';
const WITH_VOTED = 'vote.AttachedVote.getWithVoted';

describe('vote.AttachedVote.get and getWithVoted', () => {
  test('row 10: what is not there answers 400 ATTACH_NOT_FOUND', async ({ company }) => {
    expect(await company.call(MIRA, GET, at(999_999))).toMatchObject({
      status: 400,
      body: { error: 'ATTACH_NOT_FOUND', error_description: 'Attach not found' },
    });
  });

  test('row 11: who may not read the chat gets code "0", with the words of the filter', async ({
    company,
  }) => {
    const { messageId } = await sendPoll(company, 2, 104);
    expect(await company.call(MIRA, GET, at(messageId))).toMatchObject({
      status: 400,
      body: { error: '0', error_description: 'Attach read access denied' },
    });
  });

  test('row 11: a signed id opens the poll to everybody', async ({ company }) => {
    const { messageId } = await sendPoll(company, 2, 104);
    const { signedAttachId, shortId } = await getPoll(company, 2, messageId);
    for (const signed of [signedAttachId, shortId]) {
      expect((await company.call(MIRA, GET, { signedAttachId: signed })).status).toBe(200);
    }
    const forged = `${signedAttachId.slice(0, -1)}_`;
    expect((await company.call(MIRA, GET, { signedAttachId: forged })).status).toBe(400);
  });

  test('row 19: getWithVoted tells 10 voters of an answer, at most 50 on demand', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 105);
    const everybody = [...(company.world.chats.get(105)?.members.keys() ?? [])];
    for (const personId of everybody) await vote(company, personId, messageId, 0);
    const [first] = (await getPoll(company, MIRA, messageId)).answers;
    for (const [pageSize, count] of [
      [undefined, 10],
      [0, 1],
      [20, 20],
      [500, Math.min(everybody.length, 50)],
    ] as const) {
      const { body } = await company.call(MIRA, WITH_VOTED, { ...at(messageId), pageSize });
      expect(body).toHaveProperty(['result', 'voted', first?.id ?? '', 'length'], count);
    }
  });

  test('a pageSize that is no number is an ill-typed parameter: code 100', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    expect(await company.call(MIRA, WITH_VOTED, { ...at(messageId), pageSize: 'many' })).toMatchObject({
      status: 400,
      body: { error: '100', error_description: 'Could not find value for parameter {pageSize}' },
    });
  });

  test('row 20: moduleId Im is taken for im', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    expect((await company.call(MIRA, GET, { ...at(messageId), moduleId: 'Im' })).status).toBe(200);
  });

  test('row 21: the class name has single backslashes', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const entityType = String.raw`Bitrix\\Vote\\Attachment\\ImMessageConnector`;
    const answer = await company.call(MIRA, GET, { ...at(messageId), entityType });
    expect(answer).toMatchObject({ body: { error: 'ATTACH_NOT_FOUND' } });
  });

  test('row 22: attach, vote and message have ids of their own', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const { attachId, voteId } = await getPoll(company, MIRA, messageId);
    expect(new Set([attachId, voteId, messageId]).size).toBe(3);
    expect((await company.call(MIRA, GET, { attachId })).status).toBe(200);
  });

  test('row 25: questions and answers are objects by id, userAnswerMap is [] before the first vote', async ({
    company,
  }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const { answer, questionId } = await getPoll(company, MIRA, messageId);
    expect(answer.body).toHaveProperty(['result', 'attach', 'userAnswerMap'], []);
    expect(answer.body).toHaveProperty(['result', 'attach', 'QUESTIONS', questionId, 'ID'], questionId);
    const { body } = await vote(company, MIRA, messageId, 1);
    expect(body).toHaveProperty(['result', 'attach', 'userAnswerMap', questionId]);
  });

  test('row 26: the number of voters is a number, counters inside are text', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    await vote(company, BEN, messageId, 0);
    const { answer, questionId, answers } = await getPoll(company, MIRA, messageId);
    expect(answer.body).toHaveProperty(['result', 'attach', 'COUNTER'], 1);
    const question = ['result', 'attach', 'QUESTIONS', questionId];
    expect(answer.body).toHaveProperty([...question, 'COUNTER'], '1');
    expect(answer.body).toHaveProperty([...question, 'ANSWERS', answers[0]?.id ?? '', 'COUNTER'], '1');
  });

  test('row 27: canRevote is true before the first vote too, where a change of mind is allowed', async ({
    company,
  }) => {
    const free = await sendPoll(company, MIRA, 91, { vote: { OPTIONS: 1 } });
    const final = await sendPoll(company, MIRA, 91, { vote: { OPTIONS: 0 } });
    const right = async (messageId: number) => (await getPoll(company, BEN, messageId)).answer.body;
    expect(await right(free.messageId)).toHaveProperty(['result', 'attach', 'canRevote'], true);
    expect(await right(final.messageId)).toHaveProperty(['result', 'attach', 'canRevote'], false);
  });

  test("row 28: canEdit is the author's alone, not the administrator's", async ({ company }) => {
    const { messageId } = await sendPoll(company, BEN, 91);
    for (const [personId, canEdit] of [
      [BEN, true],
      [MIRA, false],
      [4, false],
    ] as const) {
      const { answer } = await getPoll(company, personId, messageId);
      expect(answer.body).toHaveProperty(['result', 'attach', 'canEdit'], canEdit);
    }
  });

  test('voters are listed by answer, [] when nobody voted or the poll is anonymous', async ({ company }) => {
    const open = await sendPoll(company, MIRA, 91);
    const secret = await sendPoll(company, MIRA, 91, { vote: { ANONYMITY: 2 } });
    const votedOf = async (messageId: number) => (await company.call(MIRA, WITH_VOTED, at(messageId))).body;
    expect(await votedOf(open.messageId)).toHaveProperty(['result', 'voted'], []);
    await vote(company, ADA, open.messageId, 2);
    await vote(company, ADA, secret.messageId, 2);
    const [, , third] = (await getPoll(company, MIRA, open.messageId)).answers;
    expect(await votedOf(open.messageId)).toHaveProperty(['result', 'voted'], {
      [third?.id ?? '']: [
        { ID: ADA, NAME: 'Ada Lind', IMAGE: expect.any(String), WORK_POSITION: 'Researcher' },
      ],
    });
    expect(await votedOf(secret.messageId)).toHaveProperty(['result', 'voted'], []);
  });

  for (const [name, params] of [
    ['moduleId', {}],
    ['entityId', { moduleId: 'im', entityType: 'x' }],
    ['entityId', { moduleId: 'im', entityType: 'x', entityId: 'chat91' }],
    ['attachId', { attachId: 'x' }],
  ] as const) {
    test(`an address without a usable ${name} fails with code 100: ${JSON.stringify(params)}`, async ({
      company,
    }) => {
      expect(await company.call(MIRA, GET, params)).toMatchObject({
        status: 400,
        body: { error: '100', error_description: `Could not find value for parameter {${name}}` },
      });
    });
  }
});
