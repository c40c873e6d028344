import { expect, test, type Portal } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';

const QUESTION = 'Какой день подходит для общего собрания?';
const TITLE = 'Отдел продаж, регион «Северо-Запад», филиал';
const LONG = { timeout: 60_000 };

test.describe('a poll for many chats', () => {
  test.use({ scale: { people: 0, chats: 200 } });

  test('goes on by itself after the portal was busy, without a second poll', async ({
    page,
    portal,
    portalPage,
    quorum,
  }) => {
    const chats = keepDraft(portal, 12);
    await page.clock.install();
    await portalPage.open('#/app');
    await expect(quorum.question).toHaveValue(QUESTION);
    portal.faults.add({
      kind: 'status',
      status: 503,
      code: 'QUERY_LIMIT_EXCEEDED',
      method: SEND,
      after: 5,
      times: 1,
    });
    await quorum.send.click();
    await expect(quorum.status.filter({ hasText: 'Sending continues at' })).toBeVisible(LONG);
    await expect(quorum.tryAgain).toHaveCount(0);
    await page.clock.fastForward(60_000);
    await expect.poll(() => callsOf(portal, SEND).length).toBeGreaterThan(6);
    await page.clock.fastForward(60_000);
    await page.clock.fastForward(60_000);
    await expect(quorum.results.or(quorum.tab('My polls')).first()).toBeVisible(LONG);
    await expect
      .poll(() => chats.map((chatId) => pollsIn(portal, chatId, QUESTION).length), LONG)
      .toEqual(chats.map(() => 1));
  });

  test('goes to 100 chats where the browser’s storage is forbidden, with fewer than two requests a chat', async ({
    portal,
    portalPage,
    quorum,
  }) => {
    test.setTimeout(120_000);
    const chats = keepDraft(portal, 100);
    await portalPage.open('#/app');
    await expect(quorum.question).toHaveValue(QUESTION);
    const before = requests(portal);
    await quorum.send.click();
    await expect(quorum.frame.getByText('Sent: 100 of 100').or(quorum.tab('My polls')).first()).toBeVisible(
      LONG,
    );
    await expect
      .poll(() => chats.filter((chatId) => pollsIn(portal, chatId, QUESTION).length === 1).length, LONG)
      .toBe(100);
    await expect(quorum.tab('My polls')).toHaveAttribute('aria-selected', 'true', LONG);
    expect(callsOf(portal, SEND)).toHaveLength(100);
    expect(requests(portal) - before).toBeLessThanOrEqual(100 + 30);
  });
});

/** Requests of the app so far; the commands of a batch are one. */
function requests(portal: Portal): number {
  return portal.journal.requests.filter(({ command }) => command === null).length;
}

/**
 * A draft for that many chats of Mira's, as one that was left in her options: nobody chooses a hundred by hand in a test.
 * @returns the numbers of its chats
 */
function keepDraft(portal: Portal, count: number): number[] {
  const chats = [...portal.world.chats.values()]
    .filter(({ id, type }) => type === 'chat' && id >= 10_000)
    .slice(0, count)
    .map(({ id }) => ({
      dialogId: `chat${id}`,
      chatId: id,
      title: `${TITLE} ${id}`,
      kind: 'group',
      members: 5,
      avatar: null,
      color: '#336699',
      closed: null,
    }));
  const content = {
    question: QUESTION,
    answers: ['Пн', 'Вт', 'Ср'],
    several: false,
    anonymous: false,
    revote: true,
  };
  const draft = { content, chats, rule: null, deliveries: [] };
  const record = { current: { id: 'ab12cd34', draft }, finished: [], savedAt: 1 };
  portal.world.app.userOptions.set(7, new Map([['draft:none', JSON.stringify(record)]]));
  return chats.map(({ chatId }) => chatId);
}
