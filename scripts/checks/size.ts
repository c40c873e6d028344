// JavaScript by gzip, as the limits of docs/architecture.md count it, from the bundler's own manifest.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const chunk = z.object({
  file: z.string(),
  isDynamicEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
});
const manifest = z
  .record(z.string(), chunk)
  .parse(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')));
const isLanguage = (key: string): boolean => /^src\/i18n\/\w+\.json/.test(key);

const COMPOSE = 'src/compose/compose-screen.tsx';
const PICKER = 'src/chats/chat-picker.tsx';
const ENGLISH = Object.keys(manifest).find((key) => key.startsWith('src/i18n/en.json')) ?? '';
const SHELL = 'src/app/start/start-app.tsx';

const SDK = 'src/bitrix24/door/connect.ts';
/** Its own part, because most people never ask for one (docs/decisions/0021). */
const XLSX = 'src/results/export/xlsx-file.ts';

const inChat = loaded(['index.html', SDK, SHELL, COMPOSE, ENGLISH]);
const fromMenu = loaded(['index.html', SDK, SHELL, COMPOSE, ENGLISH, PICKER]);
const everything = new Set(Object.keys(manifest).filter((key) => !isLanguage(key) && key !== XLSX));
const languages = Object.keys(manifest).filter((key) => isLanguage(key));

const lines = [
  limit('until usable in a chat', inChat, 265),
  limit('until usable from the left menu', fromMenu, 285),
  limit('everything but languages and .xlsx', everything, 375),
  limit('.xlsx, when one is asked for', new Set([XLSX]), 40),
  ...languages.map((key) =>
    limit(`language ${key.replace(/^.*\/(\w+)\.json.*$/, '$1')}`, new Set([key]), 14),
  ),
];
for (const line of lines) console.log(line.text);
process.exitCode = lines.every((line) => line.kept) ? 0 : 1;

/** The given modules' chunks with all they import statically. */
function loaded(keys: readonly string[]): Set<string> {
  const all = new Set<string>();
  const add = (key: string): void => {
    if (key === '' || all.has(key)) return;
    const found = manifest[key];
    if (found === undefined)
      throw new Error(`The build has no ${key}; the size check must learn its new name.`);
    all.add(key);
    found.imports.forEach(add);
  };
  keys.forEach(add);
  return all;
}

function limit(name: string, keys: ReadonlySet<string>, kilobytes: number): { text: string; kept: boolean } {
  const files = new Set(
    [...keys].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js')),
  );
  const bytes = [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  );
  const kept = bytes <= kilobytes * 1000;
  return { kept, text: `${kept ? ' ' : '!'} ${(bytes / 1000).toFixed(1)} of ${kilobytes} KB  ${name}` };
}
