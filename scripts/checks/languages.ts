// Every language says everything, with the same values and the plural forms its grammar needs.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { locales } from '../../src/i18n/locales.ts';
import { run } from '../run.ts';
import { sourceFiles } from './source-files.ts';

const catalogue = z.record(z.string(), z.string());
const folder = 'src/i18n';
const complaints: string[] = [];

const languages = readdirSync(folder).filter((file) => file.endsWith('.json'));
const english = read('en.json');
for (const file of languages) {
  if (!locales.has(file.replace('.json', ''))) complaints.push(`No portal speaks ${file}.`);
}
for (const file of languages) compare(file.replace('.json', ''), read(file));
complaints.push(...unused(), ...(await compiled()));
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function read(file: string): Record<string, string> {
  return catalogue.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

function compare(language: string, messages: Record<string, string>): void {
  const forms = new Intl.PluralRules(locales.get(language) ?? language).resolvedOptions().pluralCategories;
  for (const [id, source] of Object.entries(english)) {
    const message = messages[id];
    if (message === undefined || message.trim() === '') {
      complaints.push(`${language}: "${id}" is missing.`);
      continue;
    }
    if (values(message) !== values(source))
      complaints.push(`${language}: "${id}" needs the values ${values(source)}.`);
    const missing = / plural,/.test(message) ? forms.filter((form) => !message.includes(`${form} {`)) : [];
    if (missing.length > 0)
      complaints.push(`${language}: "${id}" lacks the plural forms ${missing.join(', ')}.`);
  }
  for (const id of Object.keys(messages)) {
    if (english[id] === undefined) complaints.push(`${language}: "${id}" is not in English.`);
  }
}

function values(message: string): string {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name);
  return [...new Set(names)].sort().join(', ');
}

function unused(): string[] {
  const code = sourceFiles()
    .filter((file) => file.startsWith('src/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // An id may be put together from a prefix and a word of a closed union: its prefix then stands in a template.
  const prefixes = [...code.matchAll(/`([\w.-]+[.-])\$\{/g)].map(([, prefix = '']) => prefix);
  return Object.keys(english)
    .filter((id) => !id.startsWith('aria.')) // React Aria says these: scripts/checks/react-aria-words.ts counts them.
    .filter((id) => !code.includes(`'${id}'`) && !prefixes.some((prefix) => id.startsWith(prefix)))
    .map((id) => `"${id}" is said nowhere.`);
}

/** lingui's own strict compilation, in a copy, since it writes what it compiles beside the catalogues. */
async function compiled(): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'quorum-languages-'));
  try {
    cpSync(folder, join(copy, folder), { recursive: true });
    cpSync('lingui.config.ts', join(copy, 'lingui.config.ts'));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
    const { code, output } = await run('npx', ['--prefix', copy, 'lingui', 'compile', '--strict'], {
      quiet: true,
      cwd: copy,
    });
    return code === 0 ? [] : [output.trim()];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
