import { expect, test as base } from 'vitest';
import { MIRA, inCompany } from './company.ts';
import { at, sendPoll } from './polls.ts';

const test = base.extend(inCompany);
const HOUR = 3_600_000;

test('a chat that deletes its messages says so in the list, and its polls go with them', async ({
  company,
}) => {
  const old = await sendPoll(company, MIRA, 91);
  const chat = company.world.chats.get(91);
  if (chat === undefined) throw new Error('The world has no chat 91');
  chat.autoDelete = { hours: 24, since: company.world.now() };
  const { body } = await company.call(MIRA, 'im.recent.list', { LIMIT: 200 });
  expect(body).toMatchObject({ result: { messagesAutoDeleteConfigs: [{ chatId: 91, delay: 24 }] } });

  company.advance(HOUR);
  const sent = await sendPoll(company, MIRA, 91);
  company.advance(23.5 * HOUR);
  expect((await company.call(MIRA, 'vote.AttachedVote.get', at(sent.messageId))).status).toBe(200);
  company.advance(HOUR);
  const gone = await company.call(MIRA, 'vote.AttachedVote.get', at(sent.messageId));
  expect(gone).toMatchObject({ status: 400, body: { error: 'ATTACH_NOT_FOUND' } });
  // What was written before the setting was turned on stays.
  expect((await company.call(MIRA, 'vote.AttachedVote.get', at(old.messageId))).status).toBe(200);
});
