import type { Fault } from '../../portal/faults.ts';
import { expect, test } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';

const QUESTION = 'Exactly one of me?';

/** Faults of the one call that matters, and whether the portal had stored the poll all the same. */
const faults: readonly (readonly [name: string, fault: Fault])[] = [
  ['the connection drops before the portal has the poll', { kind: 'drop-before', method: SEND, times: 1 }],
  ['the connection drops after the portal has the poll', { kind: 'drop-after', method: SEND, times: 1 }],
  ['the token has expired', { kind: 'expired', method: SEND, times: 1 }],
  [
    'the portal is busy',
    { kind: 'status', status: 503, code: 'QUERY_LIMIT_EXCEEDED', method: SEND, times: 1 },
  ],
  [
    'a proxy answers in HTML after the portal has the poll',
    { kind: 'html', executed: true, method: SEND, times: 1 },
  ],
  ['the answer is no answer of a portal', { kind: 'no-time', method: SEND, times: 1 }],
];

for (const [name, fault] of faults) {
  test(`${name}: one poll in the end`, async ({ portal, portalPage, quorum }) => {
    portal.faults.add(fault);
    await portalPage.open('#/app');
    await quorum.choose('Product team');
    await quorum.compose(QUESTION, ['Yes', 'No']);
    await quorum.send.click();

    // Some ends heal by themselves; where one does not, the app says so and offers the button.
    await expect(quorum.results.or(quorum.tryAgain).first()).toBeVisible({ timeout: 20_000 });
    if (await quorum.tryAgain.isVisible()) {
      await expect(quorum.question).toHaveValue(QUESTION);
      await quorum.tryAgain.click();
    }
    await expect(quorum.results).toBeVisible({ timeout: 20_000 });
    expect(pollsIn(portal, 91, QUESTION)).toHaveLength(1);
    const uuids = callsOf(portal, SEND).map(
      (call) => JSON.stringify(call).match(/"templateId":"([^"]+)"/)?.[1],
    );
    expect(new Set(uuids).size).toBe(1);
  });
}

test('closing the frame in the middle of a send and coming back makes no second poll', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const stall = portal.faults.add({ kind: 'stall', at: 'end', method: SEND, times: 1 });
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose(QUESTION, ['Yes', 'No']);
  await quorum.send.click();
  await expect.poll(() => pollsIn(portal, 91, QUESTION)).toHaveLength(1);

  await portalPage.page.reload();
  portal.faults.release(stall);
  await expect(quorum.results.or(quorum.tryAgain).first()).toBeVisible({ timeout: 20_000 });
  if (await quorum.tryAgain.isVisible()) await quorum.tryAgain.click();
  await expect(quorum.results).toBeVisible({ timeout: 20_000 });
  expect(pollsIn(portal, 91, QUESTION)).toHaveLength(1);
});

test('a portal that is away at the opening gives a page that helps', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const fault = portal.faults.add({ kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR' });
  await portalPage.open('#/app');
  await expect(quorum.tryAgain).toBeVisible({ timeout: 20_000 });
  portal.faults.remove(fault);
  await quorum.tryAgain.click();
  await expect(quorum.question).toBeVisible({ timeout: 20_000 });
});
