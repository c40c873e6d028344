import { chromium } from '@playwright/test';
import { installPackages } from './debian.ts';
import { findProgram } from './find-program.ts';
import { run } from '../run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** The path of a Chromium on this machine, or null. CHROMIUM_PATH wins over all others. */
export function findBrowser(): string | null {
  const wanted = process.env['CHROMIUM_PATH'];
  return findProgram([
    ...(wanted === undefined ? [] : [wanted]),
    ...NAMES,
    ...APPLICATIONS,
    chromium.executablePath(),
  ]);
}

/** A Chromium of this machine. @throws Error that names the command which installs one. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  throw new Error(
    'The journeys need Chromium, and there is none here. `npm run setup` installs it; or set CHROMIUM_PATH to one.',
  );
}

/**
 * Installs a Chromium where there is none: by the system's package manager if it may be used without a password, else
 * by Playwright's own download, which is given up after two minutes.
 * @returns its path, or null where both failed.
 */
export async function installBrowser(): Promise<string | null> {
  return findBrowser() ?? (await installed()) ?? (await downloaded());
}

async function installed(): Promise<string | null> {
  console.log('Installing Chromium with apt-get …');
  await installPackages(['chromium']);
  return findBrowser();
}

async function downloaded(): Promise<string | null> {
  console.log('Downloading Chromium …');
  await run('npx', ['playwright', 'install', 'chromium'], { quiet: true, seconds: 120 });
  return findBrowser();
}
