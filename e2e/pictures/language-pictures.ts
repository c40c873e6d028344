import type { Browser, FrameLocator, Page } from '@playwright/test';
import { startPortal } from '../../portal/server.ts';
import { MarketPage } from '../pages/market-page.ts';
import { Quorum } from '../pages/quorum.ts';
import { havePolls } from '../past-polls.ts';

/** The four whose words need most room, and the one from right to left. */
const LANGUAGES = ['de', 'fr', 'br', 'ms', 'ar'] as const;
const WIDTHS = [320, 1024] as const;
const QUESTION = 'Where shall we have the team offsite?';
const FOLDER = 'docs/screenshots/languages';

/** Every screen in the languages that try it hardest, for a person to look at. @param appUrl where the build is served */
export async function photographLanguages(browser: Browser, appUrl: string): Promise<void> {
  for (const lang of LANGUAGES) {
    await photographScreens(browser, appUrl, lang);
    await photographInstaller(browser, appUrl, lang);
  }
}

async function photographScreens(browser: Browser, appUrl: string, lang: string): Promise<void> {
  const portal = await startPortal({ port: 0, appUrl, host: 'localhost' });
  havePolls(portal, [
    { chat: 91, question: QUESTION, answers: ['Lisbon', 'Tbilisi'], ballots: [[8, 0]], send: 'a' },
    { chat: 92, question: 'When?', end: 'closed', send: 'b' },
  ]);
  const page = await browser.newPage();
  const { frame } = new Quorum(page);
  await page.goto(`${portal.url}?as=7&lang=${lang}#/app`);
  await frame.locator('textarea').first().press('Control+Enter');
  await frame.locator('[aria-invalid=true]').first().waitFor();
  await shoot(page, frame, `compose-${lang}`);
  await frame.getByRole('tab').last().press('Enter');
  const listed = frame.getByRole('button', { name: QUESTION });
  await listed.waitFor();
  await shoot(page, frame, `my-polls-${lang}`);
  await listed.press('Enter');
  await frame.getByRole('heading', { name: QUESTION }).waitFor();
  await shoot(page, frame, `results-${lang}`);
  await page.close();
  await portal.close();
}

async function photographInstaller(browser: Browser, appUrl: string, lang: string): Promise<void> {
  const portal = await startPortal({ port: 0, appUrl, host: 'localhost', app: 'absent' });
  const page = await browser.newPage();
  const { frame } = new Quorum(page);
  await page.goto(`${portal.url}?as=7&lang=${lang}#/market`);
  await new MarketPage(page).press('Install');
  await frame.getByRole('button').first().waitFor();
  await shoot(page, frame, `install-${lang}`);
  await page.close();
  await portal.close();
}

/** The frame alone, as high as what is in it. */
async function shoot(page: Page, frame: FrameLocator, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1400 });
    await frame.locator('#root').screenshot({ path: `${FOLDER}/${what}-${width}.png` });
  }
}
