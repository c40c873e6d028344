import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OtherBrowser } from '../../scripts/machine/other-browsers.ts';
import { expect, test as base } from '../fixtures.ts';
import type { DrivenWindow, StartWindow } from './driven-window.ts';
import { JOURNEYS } from './journeys.ts';

/**
 * Does the main journeys in a browser. Where it is not on the machine they are skipped, by its name; on CI they fail if
 * it is needed there.
 */
export function describeBrowser(
  { name, find }: OtherBrowser,
  start: StartWindow,
  { isNeededOnCi }: { isNeededOnCi: boolean },
): void {
  const program = find();
  const isNeeded = isNeededOnCi && process.env['CI'] !== undefined;
  const missing = `${name} is not on this machine; npm run setup installs it`;

  const test = base.extend<{ window: DrivenWindow }>({
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    window: async ({}, provide, info) => {
      if (program === null) throw new Error(missing);
      const room = mkdtempSync(join(tmpdir(), 'quorum-browser-'));
      const window = await start(program, room);
      await provide(window);
      if (info.status !== info.expectedStatus)
        writeFileSync(info.outputPath('window.png'), await window.picture());
      await window.close();
      rmSync(room, { recursive: true, force: true });
      expect(window.complaints(), 'the console stays silent').toEqual([]);
    },
  });

  for (const { title, firstDay, run } of JOURNEYS) {
    test.describe(name, () => {
      test.use({ firstDay });
      test.skip(program === null && !isNeeded, missing);
      test(title, async ({ window, portal }) => {
        // A browser of its own has to start.
        test.slow();
        await run({ window, portal });
      });
    });
  }
}
