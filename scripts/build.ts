import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

interface Build {
  readonly name: string;
  readonly output: string;
  readonly inputs: readonly string[];
  readonly args: readonly string[];
}

const app: Build = {
  name: 'the app',
  output: 'dist/index.html',
  inputs: [
    'src',
    'public',
    'index.html',
    'vite.config.ts',
    'vite-csp.ts',
    'vite-stand-ins.ts',
    'vite-chunks.ts',
    'lingui.config.ts',
    'package-lock.json',
  ],
  args: ['vite', 'build', '--logLevel', 'warn'],
};

const portalPage: Build = {
  name: 'the local portal',
  output: 'dist-portal/index.html',
  inputs: ['portal/page', 'portal/frame', 'manifest.json', 'package-lock.json'],
  args: ['vite', 'build', '--config', 'portal/page/vite.config.ts', '--logLevel', 'warn'],
};

/**
 * Builds the app and the portal's page, each only when one of its inputs has changed since its last build.
 * @throws Error naming the build that failed; the compiler's words are on the terminal by then.
 */
export async function buildWhatChanged(which: 'all' | 'portal' = 'all'): Promise<void> {
  for (const build of which === 'all' ? [app, portalPage] : [portalPage]) {
    const print = fingerprint(build.inputs);
    const stamp = join('node_modules/.cache/quorum', build.output.replaceAll('/', '-'));
    if (existsSync(build.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) continue;
    console.log(`Building ${build.name} …`);
    const { code } = await run('npx', build.args);
    if (code !== 0) throw new Error(`Building ${build.name} failed; the reason stands above.`);
    mkdirSync('node_modules/.cache/quorum', { recursive: true });
    writeFileSync(stamp, print);
  }
}

/** A hash of the names and contents of all files under the given paths. */
function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.filter((each) => existsSync(each))) add(path);
  return hash.digest('hex');

  function add(path: string): void {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  }
}
