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
])('the marks of %j are gone, its words stay', (bb, text) => {
  expect(bbToText(bb)).toBe(text);
});

test.each(['[draft] Which day?', 'a[0] = b', '[ ] Tea', '[x] Coffee', 'a >> b', '[B', '[/]'])(
  'brackets that are the writer’s own stay: %j',
  (text) => {
    expect(bbToText(text)).toBe(text);
  },
);
