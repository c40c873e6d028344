import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('HTML loses its tags and shows its entities', () => {
  expect(plainText('Fish &amp; chips &quot;to go&quot; or <b>soup</b>?', 'html')).toBe(
    'Fish & chips "to go" or soup?',
  );
});

test('an entity is decoded once only', () => {
  expect(plainText('&amp;lt;b&amp;gt;', 'html')).toBe('&lt;b&gt;');
});

test('plain text is left alone, tags and all', () => {
  expect(plainText('<b>1 &amp; 2</b>', 'text')).toBe('<b>1 &amp; 2</b>');
});
