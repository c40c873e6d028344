import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/machine/browser.ts';

const chromium = findBrowser();

/** What Playwright turns off in Chromium, and two popups of the address bar that cost each window as much as a page. */
const UNWANTED = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  // Two cores are what the build machine has; a journey runs a portal, a host and a browser of its own.
  workers: 2,
  // A journey that passes only sometimes is broken. The report names it, and its second try only lets the rest count.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['json']],
  use: {
    browserName: 'chromium',
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    // A trace of every journey costs a third of the time; TRACE=1 asks for it.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      // Where scroll bars take room, as on most desktops, they take it from the frame.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      args: [
        '--no-sandbox',
        `--disable-features=${UNWANTED.join(',')}`,
        '--host-resolver-rules=MAP *.test 127.0.0.1',
        // A frame in a process of its own gets clicks where it was a moment ago: lost while it grows. Storage, cookies
        // and messages are those of two sites all the same.
        '--disable-site-isolation-trials',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
