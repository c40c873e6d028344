// docs/frame.md, 6, lines 11 and 12: how REST fails a browser's own fetch, from a page in the portal's frame.
import { FAULT_GROUPS } from '../../portal/page/tools/fault-choices.ts';
import { expect, test } from './guest-app.ts';

const MIRA = { ID: '7' };

test.describe('11: faults', () => {
  test.use({ plan: 'enterprise' });

  test('every fault of the drawer that any method can suffer, as a browser sees it', async ({
    app,
    portal,
    portalPage,
  }) => {
    await portalPage.open('#/app');
    const auth = await app.token();
    for (const { name, fault, strikes } of FAULT_GROUPS.flatMap(({ choices }) => choices)) {
      // Those that take their time are e2e/faults' part, with a clock of their own.
      if (strikes !== 'any method' || fault.kind === 'slow' || fault.kind === 'stall') continue;
      const id = portal.faults.add({ ...fault, method: 'profile', after: 1 });
      const address = `profile?bx24_request_id=${encodeURIComponent(name)}`;
      expect(await app.call(address, { auth }), `${name}: a call that it lets pass`).toMatchObject({
        body: { result: MIRA },
      });
      if (fault.kind === 'rate-limit') for (const _ of [1, 2]) await app.call(address, { auth });
      const seen = await app.call(address, { auth });
      expect(seen, name).toMatchObject(seenOf(fault));
      expect(await app.call('server.time', { auth }), `${name}: another method`).toMatchObject({
        status: 200,
      });
      portal.faults.remove(id);
      const ids = portal.journal.requests.map(({ id: own }) => own);
      expect(ids.filter((own) => own === name).length, `${name}: found by its id`).toBeGreaterThan(1);
    }
  });
});

test('12: beyond a burst of fifty requests 503, of one method’s time 429, and other methods go on', async ({
  app,
  page,
  portal,
  portalPage,
}) => {
  await portalPage.open('#/app');
  const auth = await app.token();
  const cmd = Array.from({ length: 50 }, () => 'server.time?');
  await app.call('batch', { halt: 0, cmd, auth });
  const burst = await Promise.all(Array.from({ length: 70 }, () => app.call('server.time', { auth })));
  const refused = burst.filter((seen) => !('status' in seen) || seen.status !== 200);
  expect(burst.length - refused.length, 'the batch before was one').toBeGreaterThanOrEqual(49);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]).toEqual({
    status: 503,
    type: 'cors',
    body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: expect.any(String) },
  });

  const advance = (seconds: number) =>
    page.request.post(`${portal.url}/_portal/clock`, { data: { advance: seconds * 1000 } });
  await advance(60);
  const stall = portal.faults.add({ kind: 'stall', method: 'profile', at: 'end', times: 1 });
  const slow = app.call('profile', { auth });
  await expect.poll(() => portal.journal.requests.at(-1)?.method).toBe('profile');
  await advance(480);
  portal.faults.release(stall);
  expect(await slow).toMatchObject({ status: 200 });
  expect(await app.call('profile', { auth })).toMatchObject({
    status: 429,
    body: { error: 'OPERATION_TIME_LIMIT' },
  });
  expect(await app.call('server.time', { auth })).toMatchObject({ status: 200 });
  await advance(601);
  expect(await app.call('profile', { auth })).toMatchObject({ status: 200 });
});

type AnyFault = (typeof FAULT_GROUPS)[number]['choices'][number]['fault'];

/** The answer that a fault leaves for a page of another site. */
function seenOf(fault: AnyFault): Record<string, unknown> {
  if (fault.kind === 'status') return { status: fault.status, body: { error: fault.code } };
  if (fault.kind === 'expired') return { status: 401, body: { error: 'expired_token' } };
  if (fault.kind === 'rate-limit') return { status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED' } };
  if (fault.kind === 'html') return { status: 502, body: expect.stringContaining('<html>') };
  if (fault.kind === 'no-time') return { status: 200, body: { result: expect.objectContaining(MIRA) } };
  return { blocked: 'TypeError' };
}
