import { pollsIn } from './on-the-wire.ts';
import { expect, test } from './packaged.ts';

test.use({ hosting: 'zip' });

test('from the unzipped folder it opens by GET and sends a poll', async ({ portal, portalPage, quorum }) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('From the package?', ['Yes', 'No']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 91, 'From the package?')).toHaveLength(1);
});
