// `npm run bench`: how fast Quorum is, as ratios within one run, since seconds tell more of the machine than of the
// app. Nothing is asserted: look at it before and after a change.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startAppHost } from '../../portal/doors/app-host.ts';
import { startPortal } from '../../portal/server.ts';
import { requireBrowser } from '../../scripts/machine/browser.ts';
import { buildWhatChanged } from '../../scripts/build.ts';
import { Quorum } from '../pages/quorum.ts';

const TIMES = 7;
const IN_CHAT = '?as=7&lang=en#/chat/chat91/app';
const FROM_MENU = '?as=7&lang=en#/app';

type Portal = Awaited<ReturnType<typeof startPortal>>;

await buildWhatChanged('all');
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] });
const emptyFolder = mkdtempSync(join(tmpdir(), 'quorum-empty-'));
writeFileSync(
  join(emptyFolder, 'index.html'),
  '<!doctype html><title>Empty</title><input aria-label="Question">',
);
const hosts = [
  await startAppHost({ port: 0, root: 'dist' }),
  await startAppHost({ port: 0, root: emptyFolder }),
];
const [app, empty] = hosts;
if (app === undefined || empty === undefined) throw new Error('Two hosts were started.');

const portal = await startPortal({ port: 0, appUrl: app.url, host: 'localhost' });
const emptyPortal = await startPortal({ port: 0, appUrl: empty.url, host: 'localhost' });
const largePortal = await startPortal({
  port: 0,
  appUrl: app.url,
  host: 'localhost',
  chats: 10_000,
  people: 5000,
});

const opening = await median(() => timeToOpen(portal, IN_CHAT));
const nothing = await median(() => timeToOpen(emptyPortal, IN_CHAT));
say('until a poll can be written in a chat, against an empty page', opening, nothing);
const menu = await median(() => timeToOpen(portal, FROM_MENU));
say('the same from the left menu', menu, nothing);
const largeMenu = await median(() => timeToOpen(largePortal, FROM_MENU));
say('left menu with 10 000 chats, against the usual company', largeMenu, menu);
const small = await median(() => timeToFilter(portal));
const large = await median(() => timeToFilter(largePortal));
say('a chat far down found by its name among 10 000, against the usual company', large, small);
console.log(`${await callsToOpen()}  calls to the portal until a poll can be written, a batch counted once`);

await browser.close();
for (const each of [portal, emptyPortal, largePortal, ...hosts]) await each.close();
rmSync(emptyFolder, { recursive: true });

/** A fresh browser each time, as on the first visit of a day. */
async function inFreshBrowser<T>(run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

function timeToOpen({ url }: Portal, place: string): Promise<number> {
  return inFreshBrowser(async (page) => {
    const started = performance.now();
    await page.goto(`${url}${place}`);
    await new Quorum(page).question.waitFor();
    return performance.now() - started;
  });
}

function timeToFilter({ url }: Portal): Promise<number> {
  return inFreshBrowser(async (page) => {
    const quorum = new Quorum(page);
    await page.goto(`${url}${FROM_MENU}`);
    await quorum.sendTo.waitFor();
    const started = performance.now();
    await quorum.sendTo.fill('Customer vis');
    await quorum.option('Customer visits').waitFor();
    return performance.now() - started;
  });
}

async function callsToOpen(): Promise<number> {
  const before = portal.journal.requests.length;
  await timeToOpen(portal, IN_CHAT);
  return portal.journal.requests.slice(before).filter(({ command }) => command === null).length;
}

async function median(measure: () => Promise<number>): Promise<number> {
  await measure();
  const times: number[] = [];
  while (times.length < TIMES) times.push(await measure());
  return times.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}

function say(what: string, milliseconds: number, against: number): void {
  const ratio = (milliseconds / against).toFixed(1);
  console.log(`${ratio} ×  ${what} (${milliseconds.toFixed(0)} ms, ${against.toFixed(0)} ms)`);
}
