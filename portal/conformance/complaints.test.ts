import { describe, expect, test as base } from 'vitest';
import { type Company, MIRA, inCompany, post } from './company.ts';
import { at, pollFor, sendPoll } from './polls.ts';

const test = base.extend(inCompany);

const SEND = 'vote.Integration.Im.send';
const GET = 'vote.AttachedVote.get';
const HISTORY = 'im.dialog.messages.get';
const LAST_ID = 2_147_483_647;

function complaints({ journal }: Company): string[] {
  return journal.complaints.map(({ text }) => text);
}

describe('complaints', () => {
  test('are none for what Quorum does', async ({ company }) => {
    const { messageId } = await sendPoll(company, MIRA, 91);
    await company.call(MIRA, GET, at(messageId));
    await company.call(MIRA, 'vote.AttachedVote.getWithVoted', { ...at(messageId), pageSize: 10 });
    await company.call(MIRA, HISTORY, { DIALOG_ID: 'chat91', LAST_ID, LIMIT: 50 });
    await company.call(MIRA, 'im.recent.list', { OFFSET: 0, LIMIT: 50, SKIP_OPENLINES: 'Y' });
    await company.call(MIRA, 'im.search.chat.list', { FIND: 'team', LIMIT: 50 });
    await company.call(MIRA, 'im.dialog.get', { DIALOG_ID: 'chat91' });
    await company.call(MIRA, 'user.option.set', { options: { theme: 'dark' } });
    await company.call(MIRA, 'batch', {
      halt: 0,
      cmd: { chats: 'im.recent.list?LIMIT=50&OFFSET=0', me: 'profile?' },
    });
    expect(complaints(company)).toEqual([]);
  });

  for (const [what, changes] of [
    ['ANONYMITY 0', { vote: { ANONYMITY: 0 } }],
    ['no ANONYMITY', { vote: { ANONYMITY: undefined } }],
    ['ANONYMITY as text', { vote: { ANONYMITY: '2' } }],
    ['OPTIONS 3', { vote: { OPTIONS: 3 } }],
    ['no templateId', { templateId: null }],
    ['a templateId in capitals', { templateId: '6F0C1E52-8D0B-4B52-9A77-0D3F1C5BE210' }],
    ['QUESTION_TYPE html', { question: { QUESTION_TYPE: 'html' } }],
    ['a blank answer', { answers: ['a', 'b', ' '].map((MESSAGE) => ({ MESSAGE, MESSAGE_TYPE: 'text' })) }],
    ['no MESSAGE_TYPE', { answers: [{ MESSAGE: 'a' }, { MESSAGE: 'b' }] }],
    ['a question of 251 characters', { question: { QUESTION: 'x'.repeat(251) } }],
    ['an unknown key', { vote: { DEADLINE: '2027-01-01' } }],
  ] as const) {
    test(`are made about a poll with ${what}`, async ({ company }) => {
      await company.call(MIRA, SEND, pollFor(91, changes));
      expect(complaints(company)).not.toEqual([]);
    });
  }

  for (const [method, params] of [
    ['vote.list', {}],
    [GET, { ...at(5), moduleId: 'Im' }],
    [GET, { ...at(5), entityId: '5' }],
    [HISTORY, { DIALOG_ID: 'chat91' }],
    [HISTORY, { DIALOG_ID: 'chat91', LAST_ID, LIMIT: 51 }],
    [HISTORY, { dialog_id: 'chat91', LAST_ID }],
    ['im.recent.list', { LIMIT: 201 }],
    ['im.recent.list', { SKIP_CHAT: true }],
    ['im.search.chat.list', { FIND: 'a' }],
    ['profile', { fields: 'all' }],
    ['user.option.set', { options: { a: 1 } }],
    ['user.option.set', { options: { a: 'x'.repeat(30_000) } }],
    ['batch', { cmd: { inner: 'batch?' } }],
    ['batch', { halt: 0, cmd: { a: 'im.recent.list?LIMIT=201' } }],
  ] as const) {
    test(`are made about ${method} with ${JSON.stringify(params).slice(0, 70)}`, async ({ company }) => {
      await company.call(MIRA, method, params);
      expect(complaints(company)).not.toEqual([]);
    });
  }

  test('are made about a call without a token, and not about one that expired', async ({ company }) => {
    const auth = company.tokens.issue(MIRA).AUTH_ID;
    company.tokens.expireAll();
    await post(`${company.url}profile`, { auth });
    expect(complaints(company)).toEqual([]);
    await post(`${company.url}profile`, {});
    expect(complaints(company)).toHaveLength(1);
  });
});
