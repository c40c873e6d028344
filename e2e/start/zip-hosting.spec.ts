import { pollsIn } from '../on-the-wire.ts';
import { expect, test } from './packaged.ts';

// As an uploaded zip the app is opened by GET, deep in the folders of a storage that answers no POST.
test.use({ hosting: 'zip' });

test('from the left menu it opens and sends', async ({ portal, portalPage, quorum }) => {
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('By GET?', ['Yes', 'No']);
  await quorum.send.click();
  await expect(quorum.results).toBeVisible();
  expect(pollsIn(portal, 91, 'By GET?')).toHaveLength(1);
});

test('a placement knows its chat, and survives a reload of its frame', async ({ portalPage, quorum }) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openSidebarApp();
  await expect(quorum.question).toBeFocused();
  await quorum.question.fill('Still here?');
  await expect(quorum.frame.getByText('Draft saved')).toBeVisible();
  await quorum.frame.locator('html').evaluate((root) => root.ownerDocument.location.reload());
  await expect(quorum.question).toHaveValue('Still here?');
});

test('a message with a poll opens its results', async ({ portalPage, quorum }) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp('Where shall we have lunch on Friday?');
  await expect(quorum.row('The noodle place')).toContainText('3 votes');
});

test.describe('on a clean portal', () => {
  test.use({ firstDay: 'absent' });

  test('the installer binds addresses beside its own, deep in the storage', async ({
    beginInstalling,
    page,
    portal,
    portalPage,
    quorum,
    appUrl,
  }) => {
    await beginInstalling();
    await expect(page).toHaveURL(/install_finished=Y#\/app$/);
    await expect(quorum.sendTo).toBeVisible();
    expect(portal.world.app.places.map(({ handler }) => handler)).toContain(
      `${appUrl}/index.html?place=IM_SIDEBAR`,
    );
    await portalPage.open('#/chat/chat91');
    await portalPage.openSidebarApp();
    await expect(quorum.question).toBeFocused();
  });
});
