import type { Page } from '@playwright/test';
import { expect, test, type Portal } from '../fixtures.ts';
import { expectFits, movements } from './look-over.ts';
import { SEND } from '../on-the-wire.ts';
import { pasteInto } from '../pages/paste-into.ts';
import type { PortalPage } from '../pages/portal-page.ts';
import type { Quorum } from '../pages/quorum.ts';

const QUESTION = 'Can everybody read this?';

interface Scene {
  readonly page: Page;
  readonly portal: Portal;
  readonly portalPage: PortalPage;
  readonly quorum: Quorum;
}

/** Every state that a screen can be in, and the way there. */
const STATES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'opening, not answered yet': async ({ portal, portalPage, quorum }) => {
    portal.faults.add({ kind: 'stall', method: 'batch' });
    await portalPage.open('#/app');
    await expect(quorum.frame.getByText('Opening Quorum')).toBeAttached();
  },
  'opening, failed': async ({ portal, portalPage, quorum }) => {
    portal.faults.add({ kind: 'status', status: 403, code: 'insufficient_scope', method: 'batch' });
    await portalPage.open('#/app');
    await expect(quorum.tryAgain).toBeVisible();
  },
  'the list of chats, open': async ({ portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.sendTo.fill('team');
    await expect(quorum.option('Product team')).toBeVisible();
  },
  'a form filled in': async ({ portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.choose('Product team');
    await quorum.compose('Does this fit?', [
      'Yes',
      'A rather long answer that has to break somewhere on a phone',
    ]);
  },
  'two chats of one name, a chat that deletes its messages, and an offer for a pasted text': async ({
    portal,
    portalPage,
    quorum,
  }) => {
    const studio = portal.world.chats.get(92);
    if (studio === undefined) throw new Error('The world has no chat 92');
    const autoDelete = { hours: 24, since: Date.now() } as const;
    portal.world.chats.set(92, { ...studio, title: 'Product team', autoDelete });
    await portalPage.open('#/app');
    for (const size of ['20 members', '8 members']) {
      await quorum.sendTo.fill('product team');
      await quorum.option('Product team').filter({ hasText: size }).click();
    }
    await pasteInto(quorum.question, 'Hello all, the offsite is near\nMonday\nTuesday, from noon\nWednesday');
    await expect(quorum.button('Use the lines as answers')).toBeVisible();
    await expect(quorum.status.filter({ hasText: 'deletes messages after 24 hours' })).toBeVisible();
  },
  'a form sent empty': async ({ portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.send.press('Enter');
    await expect(quorum.status.filter({ hasText: 'before sending.' })).toBeVisible();
  },
  'texts over their limits, and a repeated and a similar answer': async ({ portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.compose('q'.repeat(260), ['a'.repeat(130), 'Same', 'Same', 'same']);
    await quorum.send.press('Enter');
    await expect(quorum.answer(3)).toHaveAttribute('aria-invalid', 'true');
  },
  'no chat found': async ({ portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.sendTo.fill('Zanzibar');
    await expect(quorum.frame.getByRole('heading', { name: /No chat matches/ })).toBeVisible();
  },
  'not all chats looked through': async ({ portal, portalPage, quorum }) => {
    portal.faults.add({
      kind: 'status',
      status: 403,
      code: 'insufficient_scope',
      method: 'im.search.chat.list',
    });
    await portalPage.open('#/app');
    await quorum.sendTo.fill('Design');
    await expect(quorum.frame.getByText('Not all chats could be searched.')).toBeVisible();
  },
  'on its way to two chats': async (scene) => {
    scene.portal.faults.add({ kind: 'stall', method: SEND });
    await compose(scene, ['Product team', 'Design studio']);
    await expect(scene.quorum.frame.getByRole('progressbar').first()).toBeAttached();
  },
  'refused by one chat of two': async (scene) => {
    scene.portal.faults.add({ kind: 'refuse', chatId: 92 });
    await compose(scene, ['Product team', 'Design studio']);
    await expect(scene.quorum.tryAgain).toBeVisible();
  },
  'perhaps sent': async (scene) => {
    scene.portal.faults.add({ kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR', method: SEND });
    await compose(scene, ['Product team']);
    await expect(scene.quorum.tryAgain).toBeVisible();
  },
  'sent and not read back': async (scene) => {
    scene.portal.faults.add({ kind: 'drop-before', method: 'vote.AttachedVote.get' });
    await compose(scene, ['Product team']);
    await expect(scene.quorum.tryAgain).toBeVisible();
  },
  'an anonymity that was lost': async (scene) => {
    scene.portal.faults.add({ kind: 'lose-anonymity' });
    await compose(scene, ['Product team'], true);
    await expect(scene.quorum.frame.getByRole('alertdialog')).toBeVisible();
  },
  results,
  'results with an open ballot': async (scene) => {
    await results(scene);
    await scene.quorum.press('Vote');
    await expect(scene.quorum.ballot(QUESTION)).toBeVisible();
  },
  'results with my vote': async (scene) => {
    await results(scene);
    await scene.quorum.vote(QUESTION, ['Yes']);
    await expect(scene.quorum.button('Change my vote')).toBeVisible();
  },
  'a question before closing': async (scene) => {
    await results(scene);
    await scene.quorum.press('Close poll');
    await expect(scene.quorum.frame.getByRole('alertdialog')).toBeVisible();
  },
  'a closed poll': async (scene) => {
    await results(scene);
    await scene.quorum.press('Close poll');
    await scene.quorum.confirm('Close this poll?', 'Close poll');
    await expect(scene.quorum.button('Reopen poll')).toBeVisible();
  },
  'results that cannot be read': async (scene) => {
    const method = 'vote.AttachedVote.getWithVoted';
    scene.portal.faults.add({ kind: 'status', status: 403, code: 'insufficient_scope', method });
    await compose(scene, ['Product team']);
    await expect(scene.quorum.frame.getByText('The results could not be loaded')).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`${state}: fits and has no axe finding at any width, in either theme`, async ({
    page,
    portal,
    portalPage,
    quorum,
    lookOver,
  }) => {
    await reach({ page, portal, portalPage, quorum });
    await lookOver();
  });
}

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('a poll is composed, sent and read without scrolling sideways', async ({
    page,
    portal,
    portalPage,
    quorum,
  }) => {
    await compose({ page, portal, portalPage, quorum }, ['Product team']);
    await expect(quorum.results).toBeVisible();
    await expectFits(quorum);
  });
});

test('nothing moves for who asked for less motion', async ({ page, portal, portalPage, quorum }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  portal.faults.add({ kind: 'stall', method: 'batch', times: 1 });
  await portalPage.open('#/app');
  await expect(quorum.frame.getByText('Opening Quorum')).toBeAttached();
  expect(await movements(quorum)).toEqual([]);
  portal.faults.clear();
  await quorum.toggle('Anonymous');
  expect(await movements(quorum)).toEqual([]);
});

test('forced colours show what is on, and where the focus is', async ({ page, portalPage, quorum }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await portalPage.open('#/app');
  const row = quorum.frame.locator('label').filter({ hasText: /^Anonymous$/ });
  await expect(row).toBeVisible();
  const off = await row.screenshot();
  await quorum.setting('Anonymous').press('Space');
  await quorum.question.focus();
  await expect(quorum.setting('Anonymous')).toBeChecked();
  expect(off.equals(await row.screenshot())).toBe(false);
  await quorum.question.press('Tab');
  const focused = quorum.frame.locator(':focus-visible');
  await expect(focused).toHaveCount(1);
  expect(await focused.evaluate(ringOf)).not.toBe('none');
  expect(await quorum.send.evaluate(ringOf), 'a ring where the focus is not').toBe('none');
  // Otherwise the system lays its own ground behind the text, in the colour of that text.
  expect(await quorum.tab('New poll').evaluate(adjustOf)).toBe('none');
});

function ringOf(element: Element): string {
  return getComputedStyle(element).outlineStyle;
}

function adjustOf(element: Element): string {
  return getComputedStyle(element).getPropertyValue('forced-color-adjust');
}

async function compose(
  { portalPage, quorum }: Scene,
  chats: readonly string[],
  anonymous = false,
): Promise<void> {
  await portalPage.open('#/app');
  for (const chat of chats) await quorum.choose(chat);
  await quorum.compose(QUESTION, ['Yes', 'No']);
  if (anonymous) await quorum.toggle('Anonymous');
  await quorum.send.press('Enter');
}

async function results(scene: Scene): Promise<void> {
  await compose(scene, ['Product team']);
  await expect(scene.quorum.results).toBeVisible();
}
