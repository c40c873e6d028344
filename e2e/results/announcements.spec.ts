import type { JSHandle } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';
import type { Quorum } from '../pages/quorum.ts';

test('whoever listens hears each step of writing and sending', async ({ portal, portalPage, quorum }) => {
  const { keyboard } = portalPage.page;
  await portalPage.open('#/app');
  await expect(quorum.sendTo).toBeFocused();
  const heard = await listen(quorum);

  await test.step('the list of chats says how many it holds, and what was chosen', async () => {
    await keyboard.type('Product t');
    await expect(quorum.option('Product team')).toBeVisible();
    await expectHeard(heard, /^\d+ chats?$/);
    await keyboard.press('Enter');
    await expectHeard(heard, 'Chosen: Product team');
    await keyboard.press('Escape');
  });

  await test.step('a send with mistakes says how many, and leads to the first', async () => {
    await keyboard.press('Control+Enter');
    await expectHeard(heard, 'Fix 2 problems before sending.');
    await expect(quorum.question).toBeFocused();
    await expect(quorum.question).toHaveAttribute('aria-invalid', 'true');
    await expect(quorum.question).toHaveAccessibleDescription(/\S/);
  });

  await test.step('put right, it is neither invalid nor described as wrong', async () => {
    await keyboard.type('Heard?');
    await expect(quorum.question).not.toHaveAttribute('aria-invalid', 'true');
    await keyboard.press('Enter');
    await expect(quorum.answer(1)).toBeFocused();
    await keyboard.type('No');
    await keyboard.press('Enter');
    await keyboard.type('Yes');
  });

  await test.step('a move says the new place', async () => {
    await keyboard.press('Alt+ArrowUp');
    await expectHeard(heard, 'Now answer 1');
    await expect(quorum.answer(1)).toBeFocused();
    await expect(quorum.answer(1)).toHaveValue('Yes');
  });

  await test.step('a refusal is an alert that begins with the chat', async () => {
    portal.faults.add({ kind: 'refuse', times: 1 });
    await keyboard.press('Control+Enter');
    await expectHeard(heard, /^Product team: not sent\./);
    await expect(quorum.tryAgain).toBeFocused();
  });

  await test.step('the end says where the poll is', async () => {
    await keyboard.press('Enter');
    await expectHeard(heard, /Product team/);
    await expect(quorum.results).toBeVisible();
    await expect(quorum.frame.getByRole('tab', { selected: true })).toBeFocused();
  });
  expect(pollsIn(portal, 91, 'Heard?')).toHaveLength(1);
});

/** What live regions and alerts said from now on, in order. */
function listen(quorum: Quorum): Promise<JSHandle<string[]>> {
  return quorum.frame.locator('body').evaluateHandle((body) => {
    const regions = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
    const heard: string[] = [];
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const added = [...addedNodes].filter((node) => node instanceof Element);
        const spoken = [
          element?.closest(regions),
          ...added.filter((node) => node.matches(regions)),
          ...added.flatMap((node) => Array.from(node.querySelectorAll(regions))),
        ];
        for (const region of spoken) {
          const text = region?.textContent?.trim() ?? '';
          if (text !== '' && text !== heard.at(-1)) heard.push(text);
        }
      }
    }).observe(body, { subtree: true, childList: true, characterData: true });
    return heard;
  });
}

async function expectHeard(heard: JSHandle<string[]>, text: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () =>
        (await heard.jsonValue()).some((said) =>
          typeof text === 'string' ? said.includes(text) : text.test(said),
        ),
      {
        message: `somebody who listens hears ${text}`,
      },
    )
    .toBe(true);
}
