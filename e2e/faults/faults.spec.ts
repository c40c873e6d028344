import { readFileSync } from 'node:fs';
import { expect, test, type Portal } from '../fixtures.ts';
import { callsOf, pollsIn, SEND } from '../on-the-wire.ts';
import type { Quorum } from '../pages/quorum.ts';
import { FAULTS, type FaultRow } from './fault-list.ts';
import { faultTable } from './fault-table.ts';

const QUESTION = 'Exactly one of me?';
const TAGGED = 'Exactly <b>one</b> of me?';
/** As the portal keeps it for somebody who is no administrator. */
const CLEANED = 'Exactly one of me?';
const BEN = 12;
const FIVE = [
  [91, 'Product team'],
  [92, 'Design studio'],
  [97, 'Running club'],
  [98, 'Sales floor'],
  [100, 'Release managers'],
] as const;
/** The SDK waits 15 s for an answer. */
const LONG = { timeout: 40_000 };

for (const row of FAULTS) {
  test(`${row.name}: opening the app and searching a chat`, async ({ portal, portalPage, quorum }) => {
    const opening = strike(portal, row, 'batch');
    await portalPage.open('#/app');
    if (row.says !== null) {
      await expect(quorum.frame.getByText(row.says)).toBeVisible(LONG);
      portal.faults.remove(opening);
      await quorum.tryAgain.click();
    }
    await expect(quorum.question).toBeVisible(LONG);

    const searching = strike(portal, row, 'im.search.chat.list');
    await quorum.sendTo.fill('Design');
    await expect(quorum.option('Design studio')).toBeVisible();
    if (row.says !== null) {
      const partly = quorum.frame.getByText('Not all chats could be searched.');
      await expect(partly).toBeVisible(LONG);
      portal.faults.remove(searching);
      await quorum.tryAgain.click();
      await expect(partly).toBeHidden(LONG);
    }
    await quorum.option('Design studio').click();
    await expect(quorum.chip('Design studio')).toBeVisible();
  });

  test(`${row.name}: sending as a plain user`, async ({ portal, portalPage, quorum }) => {
    await portalPage.open('#/app', { as: BEN });
    await quorum.choose('Product team');
    await quorum.compose(TAGGED, ['Yes', 'No']);
    const sending = strike(portal, row, SEND);
    await quorum.send.click();

    if (row.send !== 'done') {
      await expectTrouble(quorum, row, { title: 'Product team', question: TAGGED });
      expect(pollsIn(portal, 91, CLEANED)).toEqual([]);
      portal.faults.remove(sending);
      if (row.send !== 'paused') await quorum.tryAgain.click();
    }
    await expect(quorum.results).toBeVisible(LONG);
    await expect(quorum.status.filter({ hasText: 'Bitrix24 changed the question' })).toBeVisible();
    expect(pollsIn(portal, 91, CLEANED)).toHaveLength(1);
    expectOneTemplateIdAChat(portal);
  });

  test(`${row.name}: reading the poll back`, async ({ portal, portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.choose('Product team');
    await quorum.compose(QUESTION, ['Yes', 'No']);
    const reading = strike(portal, row, 'vote.AttachedVote.get');
    await quorum.send.click();

    if (row.says !== null) {
      const words = row.send === 'paused' ? BUSY_WORDS : UNCONFIRMED;
      await expect(quorum.status.filter({ hasText: words })).toBeVisible(LONG);
      await expect(quorum.question).toHaveValue(QUESTION);
      portal.faults.remove(reading);
      if (row.send !== 'paused') await quorum.tryAgain.click();
    }
    await expect(quorum.results).toBeVisible(LONG);
    expect(pollsIn(portal, 91, QUESTION)).toHaveLength(1);
    expect(callsOf(portal, SEND)).toHaveLength(1);
  });

  test(`${row.name}: sending from the third of five chats on`, async ({ portal, portalPage, quorum }) => {
    await portalPage.open('#/app');
    for (const [, title] of FIVE) await quorum.choose(title);
    await quorum.compose(QUESTION, ['Yes', 'No']);
    portal.faults.add({ ...row.fault, method: SEND, after: 2 });
    await quorum.send.click();

    if (row.send !== 'done') {
      await expectTrouble(quorum, row, { title: 'Running club', question: QUESTION });
      const sent = FIVE.map(([chatId]) => pollsIn(portal, chatId, QUESTION).length);
      expect(sent.slice(0, 3)).toEqual([1, 1, 0]);
      // A token that has expired is renewed, and its call made once more.
      if (row.isForAll) expect(callsOf(portal, SEND).length).toBeLessThanOrEqual(4);
      portal.faults.clear();
      if (row.send !== 'paused') await quorum.tryAgain.press('Enter');
    }
    await expect(quorum.results).toBeVisible(LONG);
    for (const [chatId] of FIVE) expect(pollsIn(portal, chatId, QUESTION)).toHaveLength(1);
    expectOneTemplateIdAChat(portal);
  });
}

test('the table in docs/faults.md is what this list says', () => {
  expect(readFileSync('docs/faults.md', 'utf8')).toBe(faultTable());
});

function strike(portal: Portal, { fault }: FaultRow, method: string): number {
  return portal.faults.add({ ...fault, method });
}

/** The text names the chat and what happened; what was written is still there. */
async function expectTrouble(
  quorum: Quorum,
  { send, says, refusal }: FaultRow,
  { title, question }: { readonly title: string; readonly question: string },
): Promise<void> {
  const reason = refusal ?? says;
  const text = send === 'refused' && reason ? `not sent. ${reason}` : 'we do not know yet';
  const words = send === 'paused' ? BUSY_WORDS : wordsFor(title, text);
  await expect(quorum.status.filter({ hasText: words })).toBeVisible(LONG);
  await expect(quorum.question).toHaveValue(question);
  await expect(quorum.answer(2)).toHaveValue('No');
  if (send !== 'paused') await expect(quorum.tryAgain).toBeVisible();
}

const UNCONFIRMED = 'Product team: sent. Bitrix24 has not yet confirmed';

const BUSY_WORDS = 'Bitrix24 is busy. Sending continues at';

/** One sentence speaks for all chats that ended alike. */
function wordsFor(title: string, text: string): RegExp {
  return new RegExp(`${title}[^:]*: ${text.replaceAll('.', String.raw`\.`)}`);
}

function expectOneTemplateIdAChat(portal: Portal): void {
  const sent = callsOf(portal, SEND).map((call) => JSON.stringify(call));
  const pairs = sent.map((call) =>
    /"chatId":"?(\d+).*"templateId":"([^"]+)"|"templateId":"([^"]+)".*"chatId":"?(\d+)/.exec(call),
  );
  const ids = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const chat = pair?.[1] ?? pair?.[4] ?? '';
    ids.set(chat, (ids.get(chat) ?? new Set()).add(pair?.[2] ?? pair?.[3] ?? ''));
  }
  expect([...ids.values()].map(({ size }) => size)).toEqual(Array.from(ids, () => 1));
}
