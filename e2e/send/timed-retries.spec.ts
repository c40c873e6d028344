import { expect, test } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';

const QUESTION = 'Is anybody there?';

test('what may have been sent is tried again after 1, 5, 15 and 60 minutes, and then only on demand', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose(QUESTION, ['Yes', 'No']);
  // Over a connection of its own each time: Chromium repeats by itself what is cut on one that it has used before.
  const fault = portal.faults.add({
    kind: 'status',
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    method: SEND,
  });
  await quorum.send.click();
  const unclear = quorum.status.filter({ hasText: 'Product team: we do not know yet' });
  await expect(unclear).toBeVisible();

  for (const [index, minutes] of [1, 5, 15, 60].entries()) {
    await expect(unclear).toContainText('We try again at');
    const before = (await unclear.textContent()) ?? '';
    await page.clock.fastForward((minutes * 60 - 20) * 1000);
    expect(callsOf(portal, SEND)).toHaveLength(index + 1);
    // Not over it: a jump while the try is under way would let its time-outs pass, that of a new token first of all.
    await page.clock.fastForward(17_500);
    await expect.poll(() => callsOf(portal, SEND).length).toBe(index + 2);
    // The next try has its time only when this one has ended.
    await expect(unclear).not.toHaveText(before);
  }
  await expect(unclear).toContainText('“Try again” looks first');
  await page.clock.fastForward(24 * 60 * 60_000);
  await expect(quorum.question).toHaveValue(QUESTION);
  expect(callsOf(portal, SEND)).toHaveLength(5);

  portal.faults.remove(fault);
  await quorum.tryAgain.press('Enter');
  await expect(quorum.results).toBeVisible({ timeout: 20_000 });
  expect(pollsIn(portal, 91, QUESTION)).toHaveLength(1);
  const calls = callsOf(portal, SEND).map((call) => /"templateId":"([^"]+)"/.exec(JSON.stringify(call))?.[1]);
  expect(new Set(calls).size).toBe(1);
});
