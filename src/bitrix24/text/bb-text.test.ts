import { expect, test } from 'vitest';
import { bbToText } from './bb-text.ts';

test.each([
  ['[USER=12]Ben[/USER], lunch?', 'Ben, lunch?'],
  ['[USER=all]Everyone[/USER] [B]Friday[/B] or [i]Monday[/i]?', 'Everyone Friday or Monday?'],
  ['See [URL=https://example.com/a?b=c]the plan[/URL]', 'See the plan'],
  ['[URL]https://example.com[/URL]', 'https://example.com'],
  ['First[BR]Second[br /]Third', 'First\nSecond\nThird'],
  ['>>Which day?\n>> Monday\nFriday', 'Which day?\nMonday\nFriday'],
  ['[CONTEXT=chat91/5120]earlier[/CONTEXT]', 'earlier'],
  ['[LIST][*]Monday[*]Friday[/LIST]', '• Monday\n• Friday'],
  ['[img size=small]https://example.com/a.png[/img]', 'https://example.com/a.png'],
  ['[SIZE=20][COLOR=#f00]Which day?[/COLOR][/SIZE]', 'Which day?'],
  ['[\u2060draft] Which day?\n\u2060>> Monday', '[draft] Which day?\n>> Monday'],
])('the marks of %j are gone, its words stay', (bb, text) => {
  expect(bbToText(bb)).toBe(text);
});

const HYPHENS = '-'.repeat(54);

test('a quote loses its lines of hyphens, and keeps who is quoted', () => {
  const quote = `${HYPHENS}\nAnna [03.09.2026 12:31]\n[B]Which day?[/B]\n${HYPHENS}\nMonday`;
  expect(bbToText(quote)).toBe('Anna [03.09.2026 12:31]\nWhich day?\nMonday');
  expect(bbToText(`${quote}\n${quote}`.replaceAll('\n', '\r\n'))).not.toContain('---');
});

test('a line of hyphens that quotes nothing stays', () => {
  expect(bbToText(`Which day?\n${HYPHENS}\nMonday`)).toBe(`Which day?\n${HYPHENS}\nMonday`);
});

test('a moment is said in words', () => {
  const said = bbToText('Until [timestamp=1788431460 format=SHORT_TIME_FORMAT], please', (at) => `<${at}>`);
  expect(said).toBe('Until <1788431460>, please');
  expect(bbToText('[timestamp=1788431460]')).toMatch(/2026/u);
});

test.each(['[draft] Which day?', 'a[0] = b', '[ ] Tea', '[x] Coffee', 'a >> b', '[B', '[/]'])(
  'brackets that are the writer’s own stay: %j',
  (text) => {
    expect(bbToText(text)).toBe(text);
  },
);
