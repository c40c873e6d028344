import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, withLists } from './php-query.ts';
import type { PhpValue } from './php-value.ts';

describe('parseQuery', () => {
  for (const [query, parsed] of [
    ['a=1&b=two', { a: '1', b: 'two' }],
    ['a[]=1&a[]=2', { a: { 0: '1', 1: '2' } }],
    ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
    ['a[5]=x&a[]=y', { a: { 5: 'x', 6: 'y' } }],
    ['a=1&a=2', { a: '2' }],
    ['a=1&a[b]=2', { a: { b: '2' } }],
    ['n=', { n: '' }],
    ['n', { n: '' }],
    ['a=b=c', { a: 'b=c' }],
    ['a+b.c=1', { a_b_c: '1' }],
    ['a[b=1', { a_b: '1' }],
    ['a[b]c=1', { a: { b: '1' } }],
    ['[a]=1&=2', {}],
    ['a=%E2%82%AC+%2B', { a: '€ +' }],
    ['a=%E2%82', { a: '%E2%82' }],
    ['', {}],
  ] as const) {
    test(`reads ${query} as PHP does`, () => {
      expect(withLists(parseQuery(query))).toEqual(withLists(parsed));
    });
  }

  test('reads no name as a way to the prototype of objects', () => {
    parseQuery('__proto__[polluted]=1&constructor[prototype][polluted]=1');
    expect({}).not.toHaveProperty('polluted');
  });

  test('gives back whatever was written with brackets', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9]{0,4}$/);
    const tree = fc.letrec<{ tree: PhpValue }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      ),
    })).tree;
    fc.assert(
      fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), (value) => {
        expect(withLists(parseQuery(written(value)))).toEqual(value);
      }),
    );
  });
});

/** As the SDK writes the parameters of a batch command. */
function written(map: Readonly<Record<string, PhpValue>>): string {
  return Object.entries(map)
    .flatMap(([name, value]) => leaves(name, value))
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
    .join('&');
}

function leaves(name: string, value: PhpValue): [name: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${name}[${key}]`, inner));
}
