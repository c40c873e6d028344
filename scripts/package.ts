// `npm run package`: the zip for the Market. `--host` also makes a folder for a web server, `--release` accepts no
// placeholder in market/publisher.json.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { appFiles } from './packing/app-files.ts';
import { listingFiles } from './packing/listing-files.ts';
import { withPrecompressed } from './packing/precompress.ts';
import { placeholdersOf, readPublisher } from './packing/publisher.ts';
import { whyNoRelease } from './packing/release.ts';
import { writeFiles, zipped } from './packing/zip.ts';
import { run } from './run.ts';

const OUTPUT = 'dist-package';

const { values: wishes } = parseArgs({
  options: { host: { type: 'boolean', default: false }, release: { type: 'boolean', default: false } },
});
const publisher = readPublisher();
const open = placeholdersOf(publisher);
const obstacle = wishes.release ? whyNoRelease(publisher, changes()) : null;
if (obstacle !== null) {
  console.error(`${obstacle}\nNothing was made.`);
  process.exit(1);
}

// A build of its own, of what stands here now.
const build = mkdtempSync(join(tmpdir(), 'quorum-build-'));
try {
  const { code } = await run('npx', [
    'vite',
    'build',
    '--logLevel',
    'warn',
    '--outDir',
    build,
    '--emptyOutDir',
  ]);
  if (code !== 0) throw new Error('Building the app failed; the reason stands above.');
  const files = appFiles(build, publisher);
  const archive = zipped(files);
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const name = join(OUTPUT, `quorum-${packageJson.version}.zip`);
  writeFileSync(name, archive);
  console.log(`${name}  ${files.size} files, ${kilobytes(archive.length)}, sha256 ${sha256(archive)}`);
  writeFiles(join(OUTPUT, 'listing'), listingFiles(publisher));
  console.log(`${join(OUTPUT, 'listing')}  the texts and pictures of the Market's form`);
  if (wishes.host) {
    writeFiles(join(OUTPUT, 'site'), withPrecompressed(files));
    console.log(`${join(OUTPUT, 'site')}  for a web server, see hosting/README.md`);
  }
  if (open.length > 0)
    console.log(`Not for release: market/publisher.json has placeholders: ${open.join(', ')}.`);
} finally {
  rmSync(build, { recursive: true, force: true });
}

function changes(): string {
  return execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
