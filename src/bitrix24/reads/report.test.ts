import { expect, test } from 'vitest';
import type { FormPost } from '../door/form-post.ts';
import { downloadReport } from './report.ts';
import { wireAttach } from '../../testing/sample-attach.ts';
import { samplePortal } from '../../testing/sample-portal.ts';

const excel = { 'Content-Type': 'application/vnd.ms-excel' };
const json = { 'Content-Type': 'application/json; charset=utf-8' };

/** A portal that has the poll, and a way past the SDK that gives these answers one after the other. */
function portal(answers: readonly (Response | null | Error)[], poll: Parameters<typeof wireAttach>[0] = {}) {
  const body = JSON.stringify({ result: wireAttach(poll), time: {} });
  const { request, sent: reads } = samplePortal({ status: 200, body });
  const posts: Readonly<Record<string, string>>[] = [];
  const formPost: FormPost = (method, fields) => {
    posts.push({ method, ...fields });
    const answer = answers[posts.length - 1] ?? null;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { session: { request, formPost }, reads, posts };
}

const expired = () =>
  new Response('{"error":"expired_token","error_description":""}', { status: 401, headers: json });

test('the file of a public poll, by the address of its message', async () => {
  const { session, posts } = portal([new Response('<table></table>', { headers: excel })]);
  expect(await (await downloadReport(session, 5120))?.text()).toBe('<table></table>');
  expect(posts).toEqual([
    {
      method: 'vote.AttachedVote.download',
      moduleId: 'im',
      entityType: 'Bitrix\\Vote\\Attachment\\ImMessageConnector',
      entityId: '5120',
    },
  ]);
});

test('nothing of an anonymous poll is asked for', async () => {
  const { session, posts } = portal([], { ANONYMITY: '2' });
  expect(await downloadReport(session, 5120)).toBeNull();
  expect(posts).toEqual([]);
});

test('a token that was lost in between is refreshed by reading the poll again, once', async () => {
  const once = portal([expired(), new Response('ok', { headers: excel })]);
  expect(await (await downloadReport(once.session, 5120))?.text()).toBe('ok');
  expect(once.reads).toHaveLength(2);
  const always = portal([expired(), expired(), expired()]);
  await expect(downloadReport(always.session, 5120)).rejects.toMatchObject({ kind: 'token' });
  expect(always.posts).toHaveLength(2);
});

test.each([
  [
    'JSON with an error',
    new Response('{"error":"ATTACH_NOT_FOUND","error_description":"Weg"}', { status: 400, headers: json }),
    { kind: 'not-found', portalText: 'Weg' },
  ],
  ['JSON that is no error, with 200', new Response('[]', { headers: json }), { kind: 'unreadable' }],
  [
    "a proxy's page",
    new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    { kind: 'unreadable' },
  ],
  ['a bare status', new Response('', { status: 502 }), { kind: 'server' }],
  ['no connection', new TypeError('Failed to fetch'), { kind: 'offline' }],
  ['no answer in time', new DOMException('', 'TimeoutError'), { kind: 'timeout' }],
])('%s is an error of ours', async (_case, answer, error) => {
  const { session } = portal([answer]);
  await expect(downloadReport(session, 5120)).rejects.toMatchObject(error);
});
