import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appFiles } from './app-files.ts';
import { withPrecompressed } from './precompress.ts';
import { zipped } from './zip.ts';

let build = '';
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'quorum-build-'));
  for (const folder of ['.vite', 'assets', 'legal']) mkdirSync(join(build, folder));
  write('index.html', '<title>Quorum</title>');
  write('install.html', '<title>Quorum</title>');
  write('assets/main-B1a2C3d4.js', `export const text = '${'a'.repeat(2000)}';`);
  write('assets/main-B1a2C3d4.js.map', '{}');
  write('.vite/manifest.json', '{}');
  write('legal/privacy-en.html', '<p>{{name}}</p>');
});
afterEach(() => rmSync(build, { recursive: true }));

const publisher = new Map([['name', 'Ampere & Co']]);

test('a package is the pages and what they load, in one order, without the bundler’s notes', () => {
  const archive = unzipSync(zipped(appFiles(build, publisher)));
  expect(Object.keys(archive)).toEqual([
    'assets/main-B1a2C3d4.js',
    'index.html',
    'install.html',
    'legal/privacy-en.html',
  ]);
  expect(strFromU8(archive['legal/privacy-en.html'] ?? new Uint8Array())).toBe('<p>Ampere &amp; Co</p>');
});

test('neither the clock nor its zone is in it', () => {
  const zone = process.env['TZ'];
  try {
    const packages = ['Pacific/Kiritimati', 'America/Anchorage'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(zipped(appFiles(build, publisher))).toString('base64');
    });
    expect(packages[0]).toBe(packages[1]);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('a build without the page that Bitrix24 opens is refused', () => {
  rmSync(join(build, 'index.html'));
  expect(() => appFiles(build, publisher)).toThrow('lacks index.html');
});

test('a web server finds a smaller twin beside every text of some size, and beside no other', () => {
  const files = withPrecompressed(appFiles(build, publisher));
  expect([...files.keys()].filter((path) => /\.(br|gz)$/.test(path))).toEqual([
    'assets/main-B1a2C3d4.js.br',
    'assets/main-B1a2C3d4.js.gz',
  ]);
});

function write(path: string, content: string): void {
  writeFileSync(join(build, path), content);
}
