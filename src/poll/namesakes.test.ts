import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glanceOf, tellingFacts } from './namesakes.ts';

describe('titles that look the same at a glance', () => {
  test.each([
    ['Project Alpha', 'project  alpha'],
    ['Project Alpha', ' Project\u00a0Alpha '],
    ['Project Alpha', 'Project\u200bAlpha\u2060'],
    ['Project Alpha', 'Proje\u00adct Alpha\ufe0f'],
    ['Project Alpha', 'Ｐｒｏｊｅｃｔ Ａｌｐｈａ'],
    ['Project Alpha', '\u202bProject Alpha\u202c'],
    ['Cafe', 'Café'],
    ['HR', 'НR'],
    ['Sales team of the northern region, 2026', 'Sales team of the northern region, 2027'],
    ['Sales team of the northern re…', 'Sales team of the northern region'],
    ['新しい包装のプロジェクトの進行会議', '新しい包装のプロジェクトの進行報告'],
    ['', '\u2800 \u200b'],
  ])('%j and %j', (one, other) => {
    expect(glanceOf(one)).toBe(glanceOf(other));
  });

  test.each([
    ['Project Alpha', 'Project Alpha 2'],
    ['Sales', 'Sales!'],
    ['🎉', '🚀'],
    ['産休', '育休'],
  ])('not %j and %j', (one, other) => {
    expect(glanceOf(one)).not.toBe(glanceOf(other));
  });
});

describe('the facts that tell namesakes apart', () => {
  test('are as few as will do, the preferred ones first', () => {
    expect(
      tellingFacts([
        ['group', '14', 'a'],
        ['channel', '14', 'b'],
      ]),
    ).toEqual([['group'], ['channel']]);
    expect(
      tellingFacts([
        ['group', '14', 'a'],
        ['group', '20', 'b'],
      ]),
    ).toEqual([['14'], ['20']]);
    const three = [
      ['group', '14', 'y', 'a'],
      ['group', '20', 'y', 'b'],
      ['channel', '14', 'y', 'c'],
    ];
    expect(tellingFacts(three)).toEqual([['a'], ['b'], ['c']]);
  });

  test('are none that is not known of all', () => {
    expect(
      tellingFacts([
        ['', '14', 'a'],
        ['group', '14', 'b'],
      ]),
    ).toEqual([['a'], ['b']]);
  });

  test('are different for every one of them, whatever is known', () => {
    const row = fc.tuple(fc.constantFrom('', 'group', 'channel'), fc.constantFrom('', '2', '3'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const lines = tellingFacts(rows.map((facts, id) => [...facts, `ID ${id}`]));
        expect(new Set(lines.map((line) => line.join(' '))).size).toBe(rows.length);
        expect(lines.every((line) => line.length > 0 && line.every((fact) => fact !== ''))).toBe(true);
      }),
    );
  });
});
