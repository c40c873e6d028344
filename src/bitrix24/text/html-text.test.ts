import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from './html-text.ts';

test.each([
  ['entities', 'Tom &amp; &quot;Ada&quot; &lt;3 &#39;x&#39; &#x1F44D;', `Tom & "Ada" <3 'x' 👍`],
  ['tags', '<b>Mon</b><img src=x onerror="alert(1)">day', 'Monday'],
  ['breaks', 'one<br>two<BR />three</p>four', 'one\ntwo\nthree\nfour'],
  ['scripts and styles', 'a<script>alert("<b>")</script>b<style>p{}</style>c', 'abc'],
  ['comments', 'a<!-- hidden -->b', 'ab'],
])('%s are read away', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test.each([
  ['a written tag', '&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
  ['an entity written out', '&amp;lt;', '&lt;'],
  ['signs that open no tag', '1 < 2, a<3 & b > c', '1 < 2, a<3 & b > c'],
  ['a name nobody knows', '&unknown; &;', '&unknown; &;'],
])('%s stays text', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test.each(['&#0;', '&#xD800;', '&#x110000;', '&#9999999;'])('%s is no character', (entity) => {
  expect(htmlToText(entity)).toBe('\uFFFD');
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('text that was escaped comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(htmlToText(escaped(text))).toBe(text.trim());
    }),
  );
});
