import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages } from './debian.ts';
import { run } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium on this machine, or null. CHROMIUM_PATH wins over all others. */
export function findBrowser(): string | null {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const wanted = process.env['CHROMIUM_PATH'];
  const candidates = [
    ...(wanted === undefined ? [] : [wanted]),
    ...inPath,
    ...APPLICATIONS,
    chromium.executablePath(),
  ];
  return candidates.find((path) => mayRun(path)) ?? null;
}

/**
 * Finds a Chromium or installs one: the system's package manager where it may be used, then Playwright's own
 * download, given up after a minute.
 * @throws Error that says what to do by hand.
 */
export async function provideBrowser(): Promise<string> {
  const found = findBrowser() ?? (await installed()) ?? (await downloaded());
  if (found === null) {
    throw new Error(
      'The journeys need a Chromium and none could be found or installed.\n' +
        'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run `npm test` again.',
    );
  }
  return found;
}

async function installed(): Promise<string | null> {
  console.log('No Chromium here: installing it with apt-get …');
  await installPackages(['chromium', 'fonts-noto-core']);
  return findBrowser();
}

async function downloaded(): Promise<string | null> {
  console.log('Downloading a Chromium, for a minute at most …');
  await run('npx', ['playwright', 'install', 'chromium'], { quiet: true, seconds: 60 });
  return findBrowser();
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
