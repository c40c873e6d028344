import { personOf } from '../../portal/world/people.ts';
import { expect, test } from '../fixtures.ts';
import { havePolls } from '../past-polls.ts';

const MIRA = 7;

test.use({ timezoneId: 'UTC' });

test('days and times are those of the person’s Bitrix24, in a browser that says UTC', async ({
  portal,
  portalPage,
  quorum,
}) => {
  const timeZone = 'Asia/Vladivostok';
  personOf(portal.world, MIRA).timeZone = timeZone;
  // At eight in the morning there, which is the evening before in UTC.
  const sent = new Date(Date.now() - 10 * 86_400_000).setUTCHours(22, 0, 5, 0);
  const question = 'When do we launch?';
  havePolls(portal, [{ chat: 91, question, send: 'z', hoursAgo: (Date.now() - sent) / 3_600_000 }]);
  const written = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en', { ...style, timeZone }).format(sent);

  await portalPage.open('#/app');
  await quorum.tab('My polls').click();
  await expect(quorum.listed(question)).toContainText(written({ dateStyle: 'medium' }));
  await portalPage.openChat('Product team');
  const day = written({ day: 'numeric', month: 'long' });
  await expect(portalPage.messages.getByRole('heading', { name: day })).toBeVisible();
  await expect(portalPage.messages.getByRole('time').last()).toHaveText('08:00');
});
