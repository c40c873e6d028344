import type { Chat } from '../../portal/world/records/chat.ts';
import { canRead } from '../../portal/world/chats.ts';
import { expect, test } from '../fixtures.ts';
import type { Portal } from '../fixtures.ts';

const BEN = 12;
const LUNCH = 'Where shall we have lunch on Friday?';

/** The link that Quorum builds to a poll, by its shape and not by its code. */
function resultsPath({ world }: Portal, chatId: number, messageId: number): string {
  return `/marketplace/view/${world.app.code}/?params%5Bchat%5D=${chatId}&params%5Bmessage%5D=${messageId}`;
}

function chatOf({ world }: Portal, id: number): Chat {
  const chat = world.chats.get(id);
  if (chat === undefined) throw new Error(`The world has no chat ${id}`);
  return chat;
}

/** The seeded poll of chat 91. */
function lunchPoll({ world }: Portal): number {
  const message = world.chatMessages.get(91)?.find(({ text }) => text === LUNCH);
  if (message === undefined) throw new Error('The world has no poll about lunch');
  return message.id;
}

test('a link in a message opens the poll’s results for whoever may read them', async ({
  portal,
  portalPage,
  quorum,
  colleague,
}) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.say(`Results: [URL=${resultsPath(portal, 91, lunchPoll(portal))}]here[/URL]`);
  await portalPage.messages.getByRole('link', { name: 'here' }).click();
  await expect(quorum.row('The noodle place')).toContainText('3 votes');
  await portalPage.closeSlider();

  const ben = await colleague(BEN);
  await ben.page.goto(`${portal.url}${resultsPath(portal, 91, lunchPoll(portal))}&as=${BEN}`);
  await expect(
    ben.page.frameLocator('iframe[title="Quorum"]').getByRole('region', { name: 'Results' }),
  ).toContainText('The noodle place');
});

test('a link to a poll that is gone, or of a chat that is closed to one, says so', async ({
  portal,
  page,
  quorum,
}) => {
  await page.goto(`${portal.url}${resultsPath(portal, 91, 99_999)}&lang=en`);
  await expect(quorum.frame.getByRole('heading', { name: 'This poll was deleted' })).toBeVisible();

  // Somebody from outside, who is not in the team's chat.
  const stranger = [...portal.world.people.values()].find(
    (person) => person.active && !canRead(chatOf(portal, 91), person),
  );
  await page.goto(
    `${portal.url}${resultsPath(portal, 91, lunchPoll(portal))}&as=${stranger?.id ?? 0}&lang=en`,
  );
  await expect(quorum.frame.getByRole('heading', { name: 'You cannot see this poll' })).toBeVisible();
});

test('a link that names no poll opens the app, as one without its place does', async ({
  portal,
  page,
  quorum,
}) => {
  await page.goto(`${portal.url}/marketplace/view/${portal.world.app.code}/?params[chat]=all&lang=en`);
  await expect(quorum.sendTo).toBeVisible();

  portal.world.app.places = portal.world.app.places.filter(({ code }) => code !== 'REST_APP_URI');
  await page.goto(`${portal.url}${resultsPath(portal, 91, lunchPoll(portal))}&lang=en`);
  await expect(quorum.sendTo).toBeVisible();
});
