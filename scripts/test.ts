// `npm test`: unit tests, conformance of the portal, journeys in real browsers; last line `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import type { Count } from './journeys/journey-count.ts';
import { prepareJourneys, runJourneys } from './journeys/run-journeys.ts';
import { run } from './run.ts';

const UNIT = 'test-results/unit.json';

await prepareJourneys();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const counts = [await runUnits(), await runJourneys([])];
const total = (key: 'passed' | 'failed'): number => counts.reduce((sum, count) => sum + count[key], 0);
process.exitCode = total('failed') > 0 ? 1 : 0;
for (const note of counts.flatMap(({ notes }) => notes)) console.log(note);
console.log(`${total('passed')} passed, ${total('failed')} failed`);

async function runUnits(): Promise<Count> {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`];
  const { code } = await run('npx', ['vitest', 'run', ...reporters]);
  const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
  const { numPassedTests: passed, numFailedTests: failed } = report.parse(
    JSON.parse(readFileSync(UNIT, 'utf8')),
  );
  // A file that cannot be read has no tests that could fail.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, notes: [] };
}
