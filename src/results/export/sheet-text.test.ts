import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { sheetName } from './sheet-text.ts';

const catalogues = import.meta.glob<Record<string, string>>('../../i18n/*.json', {
  eager: true,
  import: 'default',
});

test('a sheet gets a name that Excel takes', () => {
  expect(sheetName("'Who: a/b [c]?'")).toBe('Who  a b  c');
  expect(sheetName('w'.repeat(40))).toHaveLength(31);
});

test.each([...locales.keys()])('the sheets of %s have two names that differ', (code) => {
  const words = catalogues[`../../i18n/${code}.json`];
  const results = sheetName(words?.['results.region'] ?? '');
  const voters = sheetName(words?.['voters.list'] ?? '');
  expect(results).not.toBe('');
  expect(voters).not.toBe('');
  expect(results.toLowerCase()).not.toBe(voters.toLowerCase());
});
