import { expect, test } from 'vitest';
import { fillIn, placeholdersOf } from './publisher.ts';
import { whyNoRelease } from './release.ts';

const publisher = new Map([
  ['name', 'Ampere & Söhne <GmbH>'],
  ['hours.en', '<support hours>'],
]);

test('a value in angle brackets is a placeholder, one that holds some is not', () => {
  expect(placeholdersOf(publisher)).toEqual(['hours.en']);
});

test('in a page the publisher’s words are text', () => {
  expect(fillIn('<p>{{name}}</p>', publisher, 'page')).toBe('<p>Ampere &amp; Söhne &lt;GmbH&gt;</p>');
});

test('in a text they stay as they are', () => {
  expect(fillIn('By {{name}}.', publisher, 'text')).toBe('By Ampere & Söhne <GmbH>.');
});

test('a text that asks for something else is a mistake that is named', () => {
  expect(() => fillIn('{{phone}}', publisher, 'text')).toThrow('market/publisher.json has no "phone".');
});

test('nothing is released while a placeholder is left, or of what no commit holds', () => {
  const known = new Map([['name', 'Ampere & Co']]);
  expect(whyNoRelease(publisher, '')).toContain('hours.en');
  expect(whyNoRelease(known, ' M README.md')).toContain('README.md');
  expect(whyNoRelease(known, '')).toBeNull();
});
