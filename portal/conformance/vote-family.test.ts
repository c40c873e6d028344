import { describe, expect, test as base } from 'vitest';
import * as z from 'zod';
import { messagesOf } from '../world/messages.ts';
import { pollAddress } from '../world/polls/poll-rights.ts';
import { castBallot, stopPoll } from '../world/polls/voting.ts';
import { createWorld } from '../world/create-world.ts';
import { ADA, BEN, MIRA, inCompany, type Company } from './company.ts';
import { at, getPoll, sendPoll, vote } from './polls.ts';

const test = base.extend(inCompany);

const CONNECTOR = 'Bitrix\\Vote\\Attachment\\ImMessageConnector';
/** In no chat with the others but the open ones. */
const STRANGER = 52;

function recall(company: Company, personId: number, messageId: number) {
  return company.call(personId, 'vote.AttachedVote.recall', at(messageId));
}

function getMany(company: Company, personId: number, entityIds: readonly unknown[]) {
  const params = { moduleId: 'im', entityType: CONNECTOR, entityIds };
  return company.call(personId, 'vote.AttachedVote.getMany', params);
}

function close(company: Company, personId: number, messageId: number, verb: 'stop' | 'resume') {
  return company.call(personId, `vote.AttachedVote.${verb}`, at(messageId));
}

/** Everybody of a large company has voted for the first answer. */
async function crowd(company: Company, anonymity: 1 | 2 = 1) {
  const large = createWorld({ people: 180 });
  for (const [id, person] of large.people) company.world.people.set(id, person);
  const { messageId } = await sendPoll(company, MIRA, 91, { vote: { ANONYMITY: anonymity } });
  const { answers } = await getPoll(company, MIRA, messageId);
  const poll = pollAddress(company.world, messageId);
  const answerId = Number(answers[0]?.id);
  for (const id of large.people.keys()) {
    poll?.chat.members.set(id, {
      role: 'member',
      lastReadId: 0,
      pinned: null,
      muted: false,
      startId: 0,
      listed: true,
    });
    castBallot(company.world, { messageId, personId: id, answerIds: [answerId] });
  }
  return { messageId, answerId };
}

describe('vote.AttachedVote.recall', () => {
  test('takes the ballot back, and is harmless for somebody without one', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    await vote(company, BEN, messageId, 0);
    for (const { body } of [await recall(company, BEN, messageId), await recall(company, BEN, messageId)]) {
      expect(body).toMatchObject({ result: { attach: { COUNTER: 0, isVoted: false, userAnswerMap: [] } } });
    }
  });

  test('row 26: the counter it has changed comes as a number, the others as text', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const { questionId, answers } = await getPoll(company, MIRA, messageId);
    await vote(company, BEN, messageId, 1);
    const { body } = await recall(company, BEN, messageId);
    for (const [index, { id }] of answers.entries()) {
      const path = ['result', 'attach', 'QUESTIONS', questionId, 'ANSWERS', id, 'COUNTER'];
      expect(body).toHaveProperty(path, index === 1 ? 0 : '0');
    }
  });

  test('row 14: where the poll is closed or allows no change, 200 with an empty list', async ({
    company,
  }) => {
    const closed = await sendPoll(company, MIRA, 91);
    const fixed = await sendPoll(company, MIRA, 91, { vote: { OPTIONS: 0 } });
    for (const { messageId } of [closed, fixed]) await vote(company, BEN, messageId, 0);
    stopPoll(company.world, { messageId: closed.messageId, personId: MIRA });
    for (const { messageId } of [closed, fixed]) {
      expect(await recall(company, BEN, messageId)).toMatchObject({ status: 200, body: { result: [] } });
      expect((await getPoll(company, BEN, messageId)).answer.body).toHaveProperty('result.attach.COUNTER', 1);
    }
  });

  test('row 11: who may not read the chat gets code "0"', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    expect(await recall(company, STRANGER, messageId)).toMatchObject({ status: 400, body: { error: '0' } });
  });
});

describe('vote.AttachedVote.stop and resume', () => {
  test('row 15: success is an empty list, and repeats are harmless', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    for (const verb of ['stop', 'stop', 'resume', 'resume', 'stop'] as const) {
      expect(await close(company, MIRA, messageId, verb)).toMatchObject({
        status: 200,
        body: { result: [] },
      });
      const { body } = (await getPoll(company, MIRA, messageId)).answer;
      expect(body).toHaveProperty('result.attach.isFinished', verb === 'stop');
    }
  });

  test('the chat hears of the first stop alone', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const before = messagesOf(company.world, 91).length;
    for (const verb of ['stop', 'resume', 'stop'] as const) await close(company, MIRA, messageId, verb);
    expect(messagesOf(company.world, 91)).toHaveLength(before + 1);
  });

  test('a resumed poll takes votes for a year', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    await close(company, MIRA, messageId, 'stop');
    await close(company, MIRA, messageId, 'resume');
    expect((await vote(company, BEN, messageId, 0)).body).toHaveProperty('result.attach.isVoted', true);
    company.advance(366 * 86_400_000);
    expect((await getPoll(company, BEN, messageId)).answer.body).toHaveProperty(
      'result.attach.isFinished',
      true,
    );
  });

  test('row 28: only the author may, an administrator neither', async ({ company }) => {
    const { messageId } = await sendPoll(company, BEN, 91);
    for (const verb of ['stop', 'resume'] as const) {
      expect(await close(company, MIRA, messageId, verb)).toMatchObject({
        status: 400,
        body: { error: '403' },
      });
    }
  });
});

describe('vote.AttachedVote.getMany', () => {
  const items = z.object({ result: z.object({ items: z.array(z.object({ entityId: z.int() })) }) });

  test('row 16: the polls of `entityIds`, in the order asked, twice where asked twice', async ({
    company,
  }) => {
    const one = await sendPoll(company, MIRA, 91);
    const other = await sendPoll(company, MIRA, 92);
    const asked = [other.messageId, one.messageId, other.messageId];
    const { body } = await getMany(company, MIRA, asked);
    expect(items.parse(body).result.items.map(({ entityId }) => entityId)).toEqual(asked);
  });

  test('ids of zero and of no number are dropped', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const { body } = await getMany(company, MIRA, [0, 'x', messageId]);
    expect(items.parse(body).result.items).toHaveLength(1);
  });

  test('row 12: one that is missing, may not be read, or a fifty-first empties it all, with 200', async ({
    company,
  }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    const own = await sendPoll(company, ADA, 106);
    const many = Array.from({ length: 51 }, () => messageId);
    for (const ids of [[messageId, 999_999], many]) {
      expect(await getMany(company, MIRA, ids)).toMatchObject({ status: 200, body: { result: [] } });
    }
    expect(await getMany(company, BEN, [messageId, own.messageId])).toMatchObject({
      status: 200,
      body: { result: [] },
    });
  });

  test('row 16: the name that the documentation prints is not taken', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    expect(await company.call(MIRA, 'vote.AttachedVote.getMany', at(messageId))).toMatchObject({
      status: 400,
      body: { error: '100' },
    });
  });
});

describe('vote.AttachedVote.getAnswerVoted', () => {
  const METHOD = 'vote.AttachedVote.getAnswerVoted';
  const page = z.object({
    result: z.object({ items: z.array(z.object({ ID: z.int() })) }),
    total: z.int(),
    next: z.int().optional(),
  });

  test('rows 17, 18: fifty at a time by `start`, with `total` and, until the last, `next`', async ({
    company,
  }) => {
    const { messageId, answerId } = await crowd(company);
    const seen: number[] = [];
    let start: number | undefined = 0;
    while (start !== undefined) {
      const { body } = await company.call(MIRA, METHOD, { ...at(messageId), answerId, start });
      const answer: z.infer<typeof page> = page.parse(body);
      expect(answer.total).toBe(180);
      seen.push(...answer.result.items.map(({ ID }) => ID));
      start = answer.next;
    }
    expect(new Set(seen).size).toBe(180);
    expect(seen).toHaveLength(180);
  });

  test('row 17: `pageNavigation` changes nothing, a start past the end begins again', async ({ company }) => {
    const { messageId, answerId } = await crowd(company);
    const first = page.parse((await company.call(MIRA, METHOD, { ...at(messageId), answerId })).body);
    for (const more of [{ start: 5000 }, { pageNavigation: { size: 3, page: 2 } }]) {
      const { body } = await company.call(MIRA, METHOD, { ...at(messageId), answerId, ...more });
      expect(page.parse(body)).toEqual(first);
    }
  });

  test('row 1: an anonymous poll names nobody', async ({ company }) => {
    const { messageId, answerId } = await crowd(company, 2);
    const { body } = await company.call(MIRA, METHOD, { ...at(messageId), answerId });
    expect(page.parse(body)).toEqual({ result: { items: [] }, total: 0 });
  });

  test('an answer of another poll is refused with code "403"', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    expect(await company.call(MIRA, METHOD, { ...at(messageId), answerId: 1 })).toMatchObject({
      status: 400,
      body: { error: '403' },
    });
  });
});
