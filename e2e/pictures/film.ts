// `npm run film`: the README's moving picture: a poll is written, sent and voted on in the local portal.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startAppHost } from '../../portal/doors/app-host.ts';
import { startPortal } from '../../portal/server.ts';
import { requireBrowser } from '../../scripts/machine/browser.ts';
import { buildWhatChanged } from '../../scripts/build.ts';
import { findOrUnpack } from '../../scripts/machine/debian-package.ts';
import { run } from '../../scripts/run.ts';
import { PortalPage } from '../pages/portal-page.ts';
import { Quorum } from '../pages/quorum.ts';

const FILM = 'docs/quorum.webp';
const FRAMES = 'test-results/film';
/** More would be slow to load in a README. */
const MOST_BYTES = 1_500_000;
/** The developers' part of the local portal, which no real one has. */
const ONLY_LOCAL =
  '.top-bar__language, .top-bar__viewer, .top-bar__tools, .main-menu button { display: none !important }';
const SIZE = { width: 1120, height: 700 };
const QUESTION = 'Where shall we have the team offsite?';
const ANSWERS = ['Lisbon', 'Tbilisi', 'Stay in town'];
/** Colleagues of the author in "Product team", and what each of them votes for. */
const VOTES = new Map([
  [8, 'Lisbon'],
  [9, 'Tbilisi'],
  [10, 'Lisbon'],
  [11, 'Lisbon'],
]);

const encoder = await findOrUnpack('img2webp', 'webp');
if (encoder === null) throw new Error('The film needs img2webp: install the package "webp", then try again.');
rmSync(FRAMES, { recursive: true, force: true });
mkdirSync(FRAMES, { recursive: true });
await buildWhatChanged('all');

const browser = await chromium.launch({ executablePath: requireBrowser() });
const app = await startAppHost({ port: 0, root: 'dist' });
const portal = await startPortal({ port: 0, appUrl: app.url, host: 'localhost' });
const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
const frames: string[] = [];
await play(page);
await browser.close();
await app.close();
await portal.close();

const { code, output } = await run(
  encoder,
  ['-loop', '0', '-lossy', '-q', '75', '-m', '6', ...frames, '-o', FILM],
  {
    quiet: true,
  },
);
if (code !== 0) throw new Error(output);
const bytes = statSync(FILM).size;
console.log(`${FILM}: ${(bytes / 1000).toFixed(0)} KB`);
if (bytes > MOST_BYTES) throw new Error(`${FILM} is larger than ${MOST_BYTES / 1000} KB.`);

async function play(stage: Page): Promise<void> {
  const quorum = new Quorum(stage);
  await new PortalPage(stage, portal.url).open('#/app');
  await stage.addStyleTag({ content: ONLY_LOCAL });
  await quorum.sendTo.waitFor();
  await shoot(1200);
  await quorum.sendTo.pressSequentially('Product');
  await quorum.option('Product team').waitFor();
  await shoot(900);
  await quorum.choose('Product team');
  await shoot(900);
  for (const part of QUESTION.match(/.{1,9}(?:\s|$)/g) ?? []) {
    await quorum.question.pressSequentially(part);
    await shoot(260);
  }
  for (const [index, answer] of ANSWERS.entries()) {
    await quorum.answer(index + 1).pressSequentially(answer);
    await shoot(550);
  }
  await shoot(1500);
  await quorum.send.click();
  await quorum.results.getByRole('heading', { name: QUESTION }).waitFor();
  await shoot(1800);
  let voted = 0;
  for (const [person, answer] of VOTES) {
    await voteAs(person, answer);
    voted += 1;
    await quorum.results
      .getByText(new RegExp(`^${voted} of`))
      .first()
      .waitFor({ timeout: 20_000 });
    await shoot(1100);
  }
  await shoot(2500);
}

/** The film's next picture, which stands for so many milliseconds. */
async function shoot(milliseconds: number): Promise<void> {
  const path = join(FRAMES, `${String(frames.length).padStart(4, '0')}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  frames.push('-d', String(milliseconds), path);
}

async function voteAs(person: number, answer: string): Promise<void> {
  const context = await browser.newContext();
  const colleague = new PortalPage(await context.newPage(), portal.url);
  await colleague.open('#/chat/chat91', { as: person });
  await colleague.vote(QUESTION, [answer]);
  await context.close();
}
