import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';

/** An on-premise portal over http: no secure context, so no crypto.randomUUID and no clipboard. */
test.use({ portalHost: 'portal.test', appHost: 'app.test' });

test('on a portal without https a poll is written, sent, voted in and read', async ({
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/app');
  await expect(quorum.question).toBeVisible();
  const isSecure = await quorum.frame.locator('body').evaluate(() => globalThis.isSecureContext);
  expect(isSecure).toBe(false);
  await quorum.choose('Product team');
  await quorum.compose('Without a lock?', ['Yes', 'No']);
  await quorum.toggle('Anonymous');
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 91, 'Without a lock?')).toEqual([{ messageId: expect.any(Number), anonymity: 2 }]);
  await quorum.vote('Without a lock?', ['Yes']);
  await expect(quorum.row('Yes')).toContainText('1 vote');
});
