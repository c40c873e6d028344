// `npm run screenshots`: the main job done once in the local portal, photographed for docs/screenshots.
import { chromium } from '@playwright/test';
import type { FrameLocator } from '@playwright/test';
import { photographLanguages } from './language-pictures.ts';
import { photographOffers } from './paste-pictures.ts';
import { PortalPage } from '../pages/portal-page.ts';
import { Quorum } from '../pages/quorum.ts';
import { startAppHost } from '../../portal/doors/app-host.ts';
import { startPortal } from '../../portal/server.ts';
import { requireBrowser } from '../../scripts/machine/browser.ts';
import { buildWhatChanged } from '../../scripts/build.ts';

interface Poll {
  readonly question: string;
  readonly answers: readonly string[];
}

const POLL = {
  en: { question: 'Where shall we have the team offsite?', answers: ['Lisbon', 'Tbilisi', 'Stay in town'] },
  ru: { question: 'Где проведём выезд команды?', answers: ['Лиссабон', 'Тбилиси', 'Остаёмся в городе'] },
  ar: { question: 'أين نقيم لقاء الفريق القادم؟', answers: ['لشبونة', 'تبليسي', 'البقاء في المدينة'] },
} satisfies Record<string, Poll>;

const WIDTHS = [320, 420, 1024, 1440] as const;
const FACES = [
  { language: 'en', theme: 'light' },
  { language: 'ru', theme: 'dark' },
  { language: 'ar', theme: 'light' },
] as const;
/** Portal's person numbers: three colleagues of the author in chat 91. */
const VOTERS = [8, 9, 10];

await buildWhatChanged('all');
const browser = await chromium.launch({ executablePath: requireBrowser() });
const app = await startAppHost({ port: 0, root: 'dist' });
for (const width of WIDTHS) {
  for (const { language, theme } of FACES) await photograph(width, language, theme);
}
await photographLanguages(browser, app.url);
await photographOffers(browser, app.url);
await browser.close();
await app.close();

async function photograph(
  width: number,
  language: 'en' | 'ru' | 'ar',
  theme: 'light' | 'dark',
): Promise<void> {
  const portal = await startPortal({ port: 0, appUrl: app.url, host: 'localhost' });
  const size = { width: Math.max(width, 1024), height: 900 };
  const context = await browser.newContext({ viewport: size, colorScheme: theme });
  const page = await context.newPage();
  const shoot = async (what: string): Promise<void> => {
    const path = `docs/screenshots/${what}-${width}-${theme}-${language}.png`;
    await (isSidebar(width) ? page.locator('iframe[title="Quorum"]') : page).screenshot({ path });
    console.log(path);
  };
  const { frame } = new Quorum(page);

  const place = isSidebar(width) ? `&width=${width}#/chat/chat91/app` : '#/app';
  await page.goto(`${portal.url}?as=7&lang=${language}${place}`);
  if (!isSidebar(width)) await chooseChat(frame);
  await write(frame, POLL[language]);
  await shoot('compose');
  await page.keyboard.press('Control+Enter');
  await frame.getByRole('heading', { name: POLL[language].question }).waitFor();
  for (const person of VOTERS) await voteAs(person, portal.url, POLL[language]);
  // Two of three: the results have come through.
  await frame.getByText(/67\P{L}?%/u).waitFor();
  await shoot('results');
  await context.close();
  await portal.close();
}

/** Where a chat's sidebar is as wide as the app. */
function isSidebar(width: number): boolean {
  return width < 1024;
}

async function chooseChat(frame: FrameLocator): Promise<void> {
  await frame.getByRole('combobox').first().fill('Product team');
  await frame.getByRole('option', { name: /^Product team/ }).click();
  await frame.getByRole('button', { name: /Product team$/ }).waitFor();
}

async function write(frame: FrameLocator, { question, answers }: Poll): Promise<void> {
  const fields = frame.locator('textarea, input[type=text]').and(frame.getByRole('textbox'));
  await fields.nth(0).fill(question);
  for (const [index, answer] of answers.entries()) await fields.nth(index + 1).fill(answer);
}

/** The first of the voters goes their own way, the others agree. */
async function voteAs(person: number, url: string, { question, answers }: Poll): Promise<void> {
  const context = await browser.newContext();
  const colleague = new PortalPage(await context.newPage(), url);
  await colleague.open('#/chat/chat91', { as: person });
  await colleague.vote(question, [(person === VOTERS[0] ? answers[1] : answers[0]) ?? '']);
  await context.close();
}
