// `npm run setup`: installs what the tests need and a machine may lack: browsers, and fonts for every script.
import { installBrowser } from './browser.ts';
import { installFonts, noteMissingFonts } from './fonts.ts';
import { installOtherBrowsers } from './other-browsers.ts';

const chromium = await installBrowser();
await installOtherBrowsers();
await installFonts();
await noteMissingFonts();
console.log(
  chromium === null
    ? 'No Chromium could be installed. Install Chromium or Google Chrome by hand, or set CHROMIUM_PATH to one.'
    : `The journeys will use ${chromium}.`,
);
process.exitCode = chromium === null ? 1 : 0;
