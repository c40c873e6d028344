// `npm run market`: the pictures of the Market's card: the icon from its drawing, and the scenes in each language.
// `npm run market -- 2 6` takes only the scenes whose names begin so.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { startAppHost } from '../../portal/doors/app-host.ts';
import { startPortal } from '../../portal/server.ts';
import { requireBrowser } from '../../scripts/machine/browser.ts';
import { buildWhatChanged } from '../../scripts/build.ts';
import { PortalPage } from '../pages/portal-page.ts';
import { Quorum } from '../pages/quorum.ts';
import { WORDS } from './company-words.ts';
import type { Language } from './company-words.ts';
import { foundCompany } from './found-company.ts';
import { speakRussian } from './portal-words.ts';
import { SCENES } from './scenes.ts';
import type { Scene } from './scenes.ts';

/** The most that the Market takes. */
const SIZE = { width: 1280, height: 720 };
/** The developers' part of the local portal, which no real one has. */
const ONLY_LOCAL =
  '.top-bar__language, .top-bar__viewer, .top-bar__tools, .main-menu button { display: none !important }';

const wanted = process.argv.slice(2);
const scenes = SCENES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)),
);

await buildWhatChanged('all');
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] });
const app = await startAppHost({ port: 0, root: 'dist' });
if (wanted.length === 0) await drawIcon();
for (const language of ['en', 'ru'] as const) {
  for (const scene of scenes) await photograph(scene, language);
}
await browser.close();
await app.close();

async function photograph({ name, theme, play }: Scene, language: Language): Promise<void> {
  const portal = await startPortal({ port: 0, appUrl: app.url, host: 'localhost', lang: language });
  foundCompany(portal.world, language);
  const context = await browser.newContext({
    viewport: SIZE,
    colorScheme: theme ?? 'light',
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const portalPage = new PortalPage(page, portal.url);
  await play({
    page,
    portalPage,
    frame: new Quorum(page).frame,
    words: WORDS[language],
    open: async (place) => {
      await portalPage.open(place, { lang: language });
      await page.addStyleTag({ content: ONLY_LOCAL });
    },
  });
  if (language === 'ru') await speakRussian(page);
  const path = `market/${language}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  console.log(path);
  await context.close();
  await portal.close();
}

/** Square, opaque, 512 pixels. */
async function drawIcon(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 512, height: 512 } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${readFileSync('market/icon.svg', 'utf8')}`,
  );
  await page.screenshot({ path: 'market/icon.png', omitBackground: false });
  console.log('market/icon.png');
  await page.close();
}
