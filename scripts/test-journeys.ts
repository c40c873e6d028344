// `npm run test:journeys -- e2e/drafts.spec.ts -g "reload" --headed`: builds what has changed, then Playwright with your arguments.
import { requireBrowser } from './browser.ts';
import { buildWhatChanged } from './build.ts';
import { noteMissingFonts } from './fonts.ts';
import { run } from './run.ts';

const chromium = requireBrowser();
await noteMissingFonts();
await buildWhatChanged();
const { code } = await run('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  env: { CHROMIUM_PATH: chromium },
});
process.exitCode = code;
