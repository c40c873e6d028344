import { expect, test } from 'vitest';
import { allVotersOf, parseVoterPage } from './answer-voters.ts';
import { samplePortal } from '../sample-portal.ts';

const origin = 'https://acme.bitrix24.com';
const ben = { ID: 12, NAME: 'Ben Osei', IMAGE: '/upload/ben.png', WORK_POSITION: null };

test('a page has its voters and how many there are', () => {
  expect(parseVoterPage({ items: [ben] }, 51, origin)).toEqual({
    voters: [{ id: 12, name: 'Ben Osei', photo: `${origin}/upload/ben.png`, position: '' }],
    total: 51,
  });
});

test('one page is one call, from the start', async () => {
  const body = JSON.stringify({ result: { items: [ben] }, total: 1, time: {} });
  const { request, sent } = samplePortal({ status: 200, body });
  expect(await allVotersOf(request, { messageId: 5120, answerId: 1101 })).toHaveLength(1);
  expect(sent).toEqual([expect.objectContaining({ entityId: 5120, answerId: 1101, start: 0 })]);
});

test('an anonymous poll has no voters to show', async () => {
  const body = JSON.stringify({ result: { items: [] }, total: 0, time: {} });
  const { request } = samplePortal({ status: 200, body });
  expect(await allVotersOf(request, { messageId: 5120, answerId: 1101 })).toEqual([]);
});
