// `npm test`: unit tests, conformance of the portal, journeys in a real browser; last line `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { requireBrowser } from './browser.ts';
import { buildWhatChanged } from './build.ts';
import { noteMissingFonts } from './fonts.ts';
import { run } from './run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const UNIT = 'test-results/unit.json';
const JOURNEYS = 'test-results/journeys.json';

// Nothing is installed without being asked: `npm run setup` does that.
const chromium = requireBrowser();
await noteMissingFonts();
await buildWhatChanged();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const unit = await run('npx', [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${UNIT}`,
]);
const journeys = await run('npx', ['playwright', 'test'], {
  env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEYS },
});
const counts = [unitCount(), journeyCount()];
const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
// A runner that died without naming a failed test still counts as one.
const failed = total('failed') + (total('failed') === 0 && unit.code + journeys.code > 0 ? 1 : 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${failed} failed`);

function unitCount(): Count {
  const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
  const { numPassedTests, numFailedTests } = report.parse(JSON.parse(readFileSync(UNIT, 'utf8')));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** What passed at the second try has passed; Playwright's own report has named it, as flaky. */
function journeyCount(): Count {
  const report = z.object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  });
  const { stats } = report.parse(JSON.parse(readFileSync(JOURNEYS, 'utf8')));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
