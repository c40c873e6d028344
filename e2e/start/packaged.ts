import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAppHost } from '../../portal/doors/app-host.ts';
import { appFiles } from '../../scripts/packing/app-files.ts';
import { readPublisher } from '../../scripts/packing/publisher.ts';
import { unzipInto, zipped } from '../../scripts/packing/zip.ts';
import { expect, test as base } from '../fixtures.ts';

/** What the Market gets is opened here: unzipped, in a folder that nobody could have built for. */
export const test = base.extend<object, { packageFolder: string }>({
  packageFolder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'quorum-unzipped-'));
      unzipInto(folder, packageOf('dist'));
      await provide(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  appUrl: [
    async ({ hosting, packageFolder }, provide) => {
      const zip = hosting === 'zip';
      const above = zip ? '/app_local' : '/local/apps';
      const folder = `${above}/${randomBytes(6).toString('hex')}`;
      const host = await startAppHost({ port: 0, root: packageFolder, zip, folder });
      await provide(host.url);
      await host.close();
    },
    { scope: 'worker' },
  ],
});

/** The archive that a build becomes. */
export function packageOf(build: string): Buffer {
  return Buffer.from(zipped(appFiles(build, readPublisher())));
}

export { expect };
