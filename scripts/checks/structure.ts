// The shape of the tree: sizes, names, and words that do not belong into what is committed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { complaintsAboutProse } from './prose.ts';
import { sourceFiles } from './source-files.ts';

const MEDIAN = 60;
const NINE_IN_TEN = 200;
/** Source files that a folder holds at most, tests not counted. */
const A_FOLDER = 20;
const BANNED_NAMES =
  /^(index|utils?|helpers?|hooks|misc|common|types|.*-(manager|helper|service|util))\.(test\.)?(tsx?|js)$/;
const CODE = /\.(tsx?|js)$/;
const BARREL = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/|(?:export|import)\b[^;]*?from '[^']*';)*$/;
const STRAY = /\.\.\/shared|registry\.npmjs|\/work\//;

const complaints: string[] = [];
const files = sourceFiles();
const code = files.filter((file) => CODE.test(file));

for (const file of code) {
  const text = readFileSync(file, 'utf8');
  if (BANNED_NAMES.test(basename(file)))
    complaints.push(`${file}: name it after what it holds, in words of the domain.`);
  if (text.includes('export') && BARREL.test(text))
    complaints.push(`${file}: a barrel. Import from the home of a thing.`);
}

const folders = new Map<string, number>();
for (const file of code.filter((each) => !/\.test\.tsx?$/.test(each))) {
  folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
}
for (const [folder, count] of folders) {
  if (count > A_FOLDER)
    complaints.push(`${folder}: ${count} files. Group them into folders of at most ${A_FOLDER}.`);
}

const lengths = code.map((file) => readFileSync(file, 'utf8').split('\n').length - 1).sort((a, b) => a - b);
const at = (share: number): number => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
if (at(0.5) > MEDIAN)
  complaints.push(`Half of all files should have at most ${MEDIAN} lines; the median is ${at(0.5)}.`);
if (at(0.9) >= NINE_IN_TEN)
  complaints.push(`Nine in ten files should have under ${NINE_IN_TEN} lines; it is ${at(0.9)}.`);

for (const file of committed().filter((each) => each !== 'scripts/checks/structure.ts' && existsSync(each))) {
  if (!/\.(png|jpe?g|ico)$/.test(file) && STRAY.test(readFileSync(file, 'utf8'))) {
    complaints.push(`${file}: names a place that only one machine has.`);
  }
}

complaints.push(...complaintsAboutProse(committed()));

console.log(`${code.length} files, median ${at(0.5)} lines, nine in ten within ${at(0.9)}, longest ${at(1)}`);
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function committed(): string[] {
  return execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
}
