import { installPackages } from './debian.ts';
import { findProgram } from './find-program.ts';

/** A browser besides Chromium, for the journeys in e2e/browsers. */
export interface OtherBrowser {
  readonly name: string;
  /** Its path, or null where it, or something it cannot be driven without, is not on this machine. */
  readonly find: () => string | null;
  readonly packages: readonly string[];
}

export const FIREFOX: OtherBrowser = {
  name: 'Firefox',
  find: () =>
    findProgram([
      'firefox',
      'firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ]),
  packages: ['firefox-esr'],
};

/** WebKitGTK's MiniBrowser with its driver, and Xvfb: it needs a screen. */
export const WEBKIT: OtherBrowser = {
  name: 'WebKit',
  find: () => {
    const needs = [findProgram(['WebKitWebDriver']), findProgram(['Xvfb'])];
    return needs.includes(null) ? null : findProgram(MINI_BROWSERS);
  },
  packages: ['webkit2gtk-driver', 'xvfb'],
};

/** It is in no folder of PATH: Debian keeps it by the kind of machine, others beside their libraries. */
const MINI_BROWSERS = ['lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu', 'lib64', 'libexec'].map(
  (folder) => `/usr/${folder}/webkit2gtk-4.1/MiniBrowser`,
);

/** Installs those that are missing, as far as the system's package manager has them. */
export async function installOtherBrowsers(): Promise<void> {
  for (const { name, find, packages } of [FIREFOX, WEBKIT]) {
    if (find() !== null) continue;
    console.log(`Installing ${name} with apt-get …`);
    await installPackages(packages);
    if (find() === null) console.log(`${name} could not be installed. Its journeys are skipped.`);
  }
}
