import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFilteredText, isFilteredAway, mayBeFiltered, withoutTags } from './portal-filter.ts';

describe('what the portal may take out of a text', () => {
  it.each([
    '<b>',
    '<strong>',
    'Which tag, <b> or <strong>?',
    'x<y and y>z',
    '<3',
    '</p>',
    '<!-- note -->',
    '<?php ?>',
    '<Имя>',
    'a<b',
    '<<',
  ])('is said of %j', (text) => {
    expect(mayBeFiltered(text)).toBe(true);
  });

  it.each(['< 5 people', 'a < b', 'a > b', 'Tom & Jerry', '->', '', ' <', '‹b›'])(
    'is not said of %j',
    (text) => {
      expect(mayBeFiltered(text)).toBe(false);
    },
  );

  it.each([
    ['<b>', true],
    [' <b> </b> ', true],
    ['<b>\u200b</b>', true],
    ['<p>&nbsp;</p>', true],
    ['<!-- a > b -->', true],
    ['<script>alert(1)</script>', true],
    ['<a href="https://example.com"></a>', true],
    ['<b>bold</b>', false],
    ['<i>👩🏽‍🚀</i>', false],
    ['[b]bold[/b]', false],
    ['&nbsp;', false],
    ['', false],
    [' ', false],
    ['<3', false],
  ])('leaves nothing of %j: %s', (text, isGone) => {
    expect(isFilteredAway(text)).toBe(isGone);
  });

  it('is looked for in the question and in every answer', () => {
    expect(hasFilteredText({ question: 'a<b?', answers: ['x', 'y'] })).toBe(true);
    expect(hasFilteredText({ question: 'Which?', answers: ['x', '<y>', ''] })).toBe(true);
    expect(hasFilteredText({ question: 'Which?', answers: ['x', 'y', ''] })).toBe(false);
  });
});

describe('the spelling without tags', () => {
  it.each([
    ['<b>', '‹b›'],
    ['x<y and y>z', 'x‹y and y›z'],
    ['<3', '‹3'],
    ['a > b', 'a > b'],
    ['a -> <b> -> c', 'a -> ‹b› -> c'],
    ['< 5 people', '‹ 5 people'],
  ])('of %j is %j', (text, spelling) => {
    expect(withoutTags(text)).toBe(spelling);
  });

  it('gets through the filter, and is no longer than the text', () => {
    assert(
      property(string({ unit: constantFrom('<', '>', '/', 'b', ' ', '!', 'Ж') }), (text) => {
        const spelling = withoutTags(text);
        expect(spelling).not.toContain('<');
        expect(spelling).toHaveLength(text.length);
        expect(withoutTags(spelling)).toBe(spelling);
      }),
    );
  });
});
