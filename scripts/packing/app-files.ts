import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillIn } from './publisher.ts';
import type { Publisher } from './publisher.ts';

/** Paths from the archive's root, with forward slashes, in the order of their code points. */
export type AppFiles = ReadonlyMap<string, Uint8Array>;

/** The bundler's own notes and the maps of a debugging build: nobody asks a host for them. */
const NOT_SERVED = /^\.|\/\.|\.map$/;

/**
 * What a host of Quorum serves: the build, with the publisher's name in its legal pages.
 * @throws Error when a page that stands beside package.json has not been built.
 */
export function appFiles(build: string, publisher: Publisher): AppFiles {
  const paths = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(build, '/').length).replaceAll('\\', '/'))
    .filter((path) => !NOT_SERVED.test(path))
    .sort((one, other) => (one < other ? -1 : 1));
  const missing = pages().filter((page) => !paths.includes(page));
  if (missing.length > 0)
    throw new Error(`${build} lacks ${missing.join(', ')}. Is the build older than the page?`);
  return new Map(paths.map((path) => [path, contentOf(join(build, path), publisher)]));
}

/** The pages that Bitrix24 opens: index.html and, where there is one, install.html. */
function pages(): readonly string[] {
  return ['index.html', 'install.html'].filter((page) => existsSync(page));
}

function contentOf(file: string, publisher: Publisher): Uint8Array {
  const content = readFileSync(file);
  if (!file.endsWith('.html')) return new Uint8Array(content);
  return new TextEncoder().encode(fillIn(content.toString(), publisher, 'page'));
}
