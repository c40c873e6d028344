import { existsSync, readFileSync, rmSync } from 'node:fs';
import { requireBrowser } from '../machine/browser.ts';
import { buildWhatChanged } from '../build.ts';
import { noteMissingFonts } from '../machine/fonts.ts';
import { countJourneys, knownFlakySchema } from './journey-count.ts';
import type { Count } from './journey-count.ts';
import { run } from '../run.ts';

const REPORT = 'test-results/journeys.json';

/** Prepares a machine for the journeys. Nothing is installed without being asked: `npm run setup` does that. */
export async function prepareJourneys(): Promise<void> {
  process.env['CHROMIUM_PATH'] = requireBrowser();
  await noteMissingFonts();
  await buildWhatChanged();
}

/** Runs Playwright with these arguments, and counts as told at `countJourneys`. */
export async function runJourneys(args: readonly string[]): Promise<Count> {
  rmSync(REPORT, { force: true });
  const { code } = await run('npx', ['playwright', 'test', ...args], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT },
  });
  // Another `--reporter` among the arguments leaves no report to count.
  const report: unknown = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : { suites: [] };
  const count = countJourneys(report, {
    known: knownFlakySchema.parse(JSON.parse(readFileSync('e2e/known-flaky.json', 'utf8'))),
    isCi: process.env['CI'] !== undefined,
    now: Date.now(),
  });
  // A runner that died without naming a failed test still counts as one.
  return count.failed === 0 && code !== 0 ? { ...count, failed: 1 } : count;
}
