// React Aria's own words, for every one of its families that the build holds: in our catalogues, and with its values.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

/** Family of components → key → text, or a function that makes one; its own declaration calls this a type. */
const english = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .parse(createRequire(import.meta.url)('react-aria-components/i18n/en-US'));
const FOLDER = 'dist/assets';
const built = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');
const ours = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync('src/i18n/en.json', 'utf8')));

const complaints = Object.entries(english)
  .filter(([family]) => ['`', '"', "'"].some((quote) => built.includes(quote + family + quote)))
  .flatMap(([family, words]) =>
    Object.entries(words).map(([key, word]) => complaint(family.replace('@react-aria/', 'aria.'), key, word)),
  )
  .filter((text) => text !== '');
for (const text of complaints) console.log(text);
process.exitCode = complaints.length > 0 ? 1 : 0;

function complaint(family: string, key: string, word: unknown): string {
  const id = `${family}.${key}`;
  const message = ours[id];
  if (message === undefined) return `React Aria's "${id}" is missing.`;
  const theirs = [...String(word).matchAll(/\b\w\.(\w*(?:item|text|count)\w*)\b/gi)].map(
    ([, name = '']) => name,
  );
  const missing = [...new Set(theirs)].filter((name) => !message.includes(`{${name}`));
  return missing.length === 0 ? '' : `React Aria's "${id}" gives ${missing.join(', ')}.`;
}
