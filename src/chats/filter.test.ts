import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleChat } from '../testing/sample-chat.ts';
import { filterChats, searchable } from './filter.ts';

function found(titles: readonly string[], text: string): string[] {
  return filterChats(
    titles.map((title) => searchable(sampleChat({ title }))),
    text,
  ).map(({ title }) => title);
}

describe('filterChats', () => {
  it('keeps every chat, in its order, while nothing is typed', () => {
    expect(found(['Product team', 'Design studio'], '  ')).toEqual(['Product team', 'Design studio']);
  });

  it.each([
    ['case', 'DESIGN', 'Design studio'],
    ['accents in the title', 'cafe', 'Café Zürich'],
    ['accents in what is typed', 'zürich', 'Cafe Zurich'],
    ['a Russian ё', 'отчет', 'Отчёты'],
    ['the width of letters', 'team', 'ＴＥＡＭ Tokyo'],
    ['a Polish ł', 'lodz', 'Łódź biuro'],
    ['a German ß', 'strasse', 'Straße 12'],
    ['a Turkish İ', 'istanbul', 'İstanbul ofisi'],
    ['the order of words', 'studio des', 'Design studio'],
  ])('ignores %s', (_what, text, title) => {
    expect(found([title, 'Another one'], text)).toEqual([title]);
  });

  it('lists titles that begin with the text first, then words that do, then the rest', () => {
    expect(found(['Subteam', 'Product team', 'Team lunch', 'A team'], 'team')).toEqual([
      'Team lunch',
      'Product team',
      'A team',
      'Subteam',
    ]);
  });

  it('takes what is typed literally', () => {
    expect(found(['Q&A (all)', 'Question 1.5', 'abc'], '(all)')).toEqual(['Q&A (all)']);
    expect(found(['abc'], '.*')).toEqual([]);
  });

  it('finds a chat by any piece of its title', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (title, from, length) => {
        const start = from % title.length;
        const piece = title.slice(start, start + 1 + (length % title.length));
        expect(found([title], piece)).toEqual([title]);
      }),
    );
  });

  it('finds no chat that it was not given, and none twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (titles, text) => {
        const result = found(titles, text);
        expect(new Set(result).size).toBe(result.length);
        expect(titles).toEqual(expect.arrayContaining(result));
      }),
    );
  });
});
