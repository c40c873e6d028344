import type { Browser } from '@playwright/test';
import { startPortal } from '../../portal/server.ts';
import { pasteInto } from '../pages/paste-into.ts';
import { Quorum } from '../pages/quorum.ts';

const LINES = 'Hello all, the offsite is near\nMonday\nTuesday, from noon\nWednesday';
const CHAT = '[12:31, 03/09/2026] Anna: Pizza\n[12:32, 03/09/2026] Ben: Sushi';

/** What is offered of a pasted text, for docs/screenshots. @param appUrl where the build is served */
export async function photographOffers(browser: Browser, appUrl: string): Promise<void> {
  const portal = await startPortal({ port: 0, appUrl, host: 'localhost' });
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
  const quorum = new Quorum(page);
  await page.goto(`${portal.url}?as=7&lang=en&width=320#/chat/chat91/app`);
  await pasteInto(quorum.question, LINES);
  await quorum.button('Use the lines as answers').waitFor();
  await page.locator('iframe[title="Quorum"]').screenshot({ path: 'docs/screenshots/offer-lines-320.png' });

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${portal.url}?as=7&lang=en#/app`);
  await quorum.question.fill('What shall we order?');
  await pasteInto(quorum.answer(1), CHAT);
  await quorum.button('Without names and times').waitFor();
  await page.screenshot({ path: 'docs/screenshots/offer-chat-1024.png' });
  await page.close();
  await portal.close();
}
