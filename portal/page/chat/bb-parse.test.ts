import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBb, wordsOf } from './bb-parse.ts';

test('reads mentions, links, emphasis and breaks, nested', () => {
  expect(parseBb('[USER=12]Ben[/USER], [b]see [url=https://a.example/]this[/url][/b][BR]now')).toEqual([
    { kind: 'user', value: '12', children: [{ kind: 'text', text: 'Ben' }] },
    { kind: 'text', text: ', ' },
    {
      kind: 'b',
      value: '',
      children: [
        { kind: 'text', text: 'see ' },
        { kind: 'url', value: 'https://a.example/', children: [{ kind: 'text', text: 'this' }] },
      ],
    },
    { kind: 'break' },
    { kind: 'text', text: 'now' },
  ]);
});

test('what never closes, was never open or is made harmless stays text', () => {
  for (const text of ['[b]bold?', 'no[/b]', '[\u2060USER=1]x[\u2060/USER]', '[script]x[/script]', '[']) {
    expect(wordsOf(parseBb(text))).toBe(text);
    expect(parseBb(text).every(({ kind }) => kind === 'text')).toBe(true);
  }
});

test('loses no word of a text without marks', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replaceAll('[', '(');
      expect(wordsOf(parseBb(plain))).toBe(plain);
    }),
  );
});
