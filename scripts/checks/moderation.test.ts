import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { sourceFiles } from './source-files.ts';

// Rules of the Market that the sources themselves answer (docs/moderation.md).
const app = [...sourceFiles(), 'index.html'].filter(
  (file) => /^(src|public|index)/.test(file) && !/\.(test|fixture)\.|sample|^src\/testing\//.test(file),
);
/** Comments are for us and left out. */
const read = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

test('the version is one', () => {
  expect(manifest.version).toBe(packageJson.version);
});

test('nobody is asked for a password', () => {
  expect(app.filter((file) => /type=["'{]+password|current-password/.test(read(file)))).toEqual([]);
});

test('the app holds no address of another site', () => {
  const addresses = app.flatMap((file) =>
    [...read(file).matchAll(/https?:\/\/[\w-]+\.[\w.-]+/g)].map(([address]) => `${file}: ${address}`),
  );
  expect(addresses).toEqual([]);
});
