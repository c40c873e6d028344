import { describe, expect, test as base } from 'vitest';
import { stopPoll } from '../world/polls/voting.ts';
import { BEN, IVAN, MIRA, inCompany } from './company.ts';
import { at, getPoll, sendPoll, vote } from './polls.ts';

const test = base.extend(inCompany);

const VOTE = 'vote.AttachedVote.vote';

describe('vote.AttachedVote.vote', () => {
  test('row 10: a closed poll answers HTTP 400 with code "403", in the language of the caller', async ({
    company,
  }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    stopPoll(company.world, { messageId, personId: MIRA });
    expect(await vote(company, IVAN, messageId, 0)).toMatchObject({
      status: 400,
      body: { error: '403', error_description: 'Опрос неактивен' },
    });
  });

  test('row 13: a second vote where none is allowed answers 200 with an empty list', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91, { vote: { OPTIONS: 0 } });
    await vote(company, BEN, messageId, 0);
    expect(await vote(company, BEN, messageId, 1)).toMatchObject({ status: 200, body: { result: [] } });
  });

  test('row 13: an empty ballot, or one of another poll, answers 200 with an empty list', async ({
    company,
  }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    for (const ballot of [{}, { 1: ['1'] }, []]) {
      const answer = await company.call(BEN, VOTE, { ...at(messageId), ballot });
      expect(answer).toMatchObject({ status: 200, body: { result: [] } });
    }
  });

  test('row 23: a poll is found by any of the three addresses', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const { attachId, signedAttachId, questionId, answers } = await getPoll(company, MIRA, messageId);
    const ballot = { [questionId]: [answers[0]?.id] };
    for (const address of [at(messageId), { attachId }, { signedAttachId }]) {
      expect((await company.call(BEN, VOTE, { ...address, ballot })).body).toHaveProperty(
        'result.attach.isVoted',
        true,
      );
    }
  });

  test('row 26: counters the vote has changed come as numbers, the others as text', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const { questionId, answers } = await getPoll(company, MIRA, messageId);
    const path = (id: string) => ['result', 'attach', 'QUESTIONS', questionId, 'ANSWERS', id, 'COUNTER'];
    const { body } = await vote(company, BEN, messageId, 1);
    for (const [index, { id }] of answers.entries()) {
      expect(body).toHaveProperty(path(id), index === 1 ? 1 : '0');
    }
    expect(body).toHaveProperty(['result', 'attach', 'QUESTIONS', questionId, 'COUNTER'], 1);
  });

  test('a second vote replaces the first in one call', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    await vote(company, BEN, messageId, 0);
    const { body } = await vote(company, BEN, messageId, 2);
    expect(body).toHaveProperty('result.attach.COUNTER', 1);
  });

  test('a poll with one answer keeps the first of several, one with several keeps all', async ({
    company,
  }) => {
    const one = await sendPoll(company, MIRA, 91);
    const several = await sendPoll(company, MIRA, 91, { question: { FIELD_TYPE: 1 } });
    const ticks = async (messageId: number) => {
      const { body } = await vote(company, BEN, messageId, 1, 2);
      return JSON.stringify(body).match(/"EVENT_QUESTION_ID"/g)?.length;
    };
    expect(await ticks(one.messageId)).toBe(1);
    expect(await ticks(several.messageId)).toBe(2);
  });

  test('shares are ticks per voter: with several answers they may pass 100', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91, { question: { FIELD_TYPE: 1 } });
    await vote(company, BEN, messageId, 0, 1);
    const { answer } = await getPoll(company, MIRA, messageId);
    expect(JSON.stringify(answer.body).match(/"PERCENT":100/g)).toHaveLength(2);
  });

  test('who cannot read the chat gets code "0", a signed id or not', async ({ company }) => {
    const { messageId } = await sendPoll(company, 2, 104);
    const { signedAttachId, questionId, answers } = await getPoll(company, 2, messageId);
    const ballot = { [questionId]: [answers[0]?.id] };
    for (const address of [at(messageId), { signedAttachId }]) {
      const answer = await company.call(MIRA, VOTE, { ...address, ballot });
      expect(answer).toMatchObject({ status: 400, body: { error: '0' } });
    }
  });

  test('an anonymous poll still shows one the own answer', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91, { vote: { ANONYMITY: 2 } });
    const { body } = await vote(company, BEN, messageId, 0);
    expect(body).toHaveProperty('result.attach.isVoted', true);
    expect(body).not.toHaveProperty('result.attach.userAnswerMap', []);
  });
});
