import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { sectionOf } from './changelog.ts';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- c\n\n## 1.1.0 – 2026-02-01\n\n- b\n\n## 1.0.0 – 2026-01-01\n\n- a\n';

test('a version’s section is read up to the next one', () => {
  expect(sectionOf(CHANGELOG, '1.1.0')).toBe('- b');
  expect(sectionOf(CHANGELOG, '1.0.0')).toBe('- a');
});

test('a version without a dated section is an error', () => {
  expect(() => sectionOf(CHANGELOG, '1.2.0')).toThrow('## 1.2.0');
  expect(() => sectionOf('## 2.0.0 – soon\n', '2.0.0')).toThrow('YYYY-MM-DD');
});

test('the changelog has a dated section for the version of this commit', () => {
  expect(sectionOf(readFileSync('CHANGELOG.md', 'utf8'), packageJson.version)).not.toBe('');
});
