// `npm run check`: everything that can be said about the code without running it in a portal.
import { run } from './run.ts';

const steps: readonly (readonly [name: string, command: string])[] = [
  ['types', 'tsc --build --noEmit'],
  ['lint', 'oxlint --type-aware --deny-warnings'],
  ['format', 'oxfmt --check'],
  ['structure', 'tsx scripts/checks/structure.ts'],
  ['manifest', 'tsx scripts/checks/manifest.ts'],
  ['languages', 'tsx scripts/checks/languages.ts'],
  ['dead code', 'knip'],
  ['build', 'vite build --logLevel warn'],
  ['React Aria', 'tsx scripts/checks/react-aria-words.ts'],
  ['size', 'tsx scripts/checks/size.ts'],
];

const failed: string[] = [];
for (const [name, command] of steps) {
  const started = Date.now();
  const { code, output } = await run('npx', command.split(' '), { quiet: true });
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
  if (code !== 0 || name === 'size') console.log(output.trim());
}
if (failed.length > 0) console.log(`\nNot in order: ${failed.join(', ')}.`);
process.exitCode = failed.length;
