import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsAboutProse } from './prose.ts';

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'quorum-prose-'));
  mkdirSync(join(room, 'docs'));
  writeFileSync(join(room, 'docs/frame.md'), '# The frame: how it speaks\n\n## 1.1 What is given\n');
});
afterAll(() => rmSync(room, { recursive: true }));

function complaints(name: string, text: string): readonly string[] {
  writeFileSync(join(room, name), text);
  return complaintsAboutProse([join(room, name)]).map((each) => each.slice(room.length + 1));
}

test.each([
  '[a page](docs/frame.md)',
  '[a place](docs/frame.md#11-what-is-given)',
  '[itself](#here)\n\n# Here\n',
  '[elsewhere](https://example.com/x)',
  '`[code](nowhere.md)`',
])('%s leads somewhere', (text) => {
  expect(complaints('a.md', text)).toEqual([]);
});

test.each(['docs/none.md', 'docs/frame.md#12', '#there'])('%s leads nowhere', (link) => {
  expect(complaints('a.md', `[a page](${link})`)).toEqual([`a.md: ${link} leads nowhere.`]);
});

test('a page’s links and files are looked for as well', () => {
  expect(complaints('a.html', '<link href="none.css"><a href="docs/frame.md">x</a>')).toEqual([
    'a.html: none.css leads nowhere.',
  ]);
});

test('a word that stands there twice is named', () => {
  expect(complaints('a.md', 'Sent to the the chat.')).toEqual(['a.md: “the” stands there twice.']);
  expect(complaints('a.md', 'Со слов слов нет.')).toEqual(['a.md: “слов” stands there twice.']);
});

test('a file of ours that is named has to be there', () => {
  expect(complaints('a.md', 'See `scripts/checks/prose.ts`, `src/*.ts` and `e2e/none.spec.ts`.')).toEqual([
    'a.md: there is no e2e/none.spec.ts.',
  ]);
});
