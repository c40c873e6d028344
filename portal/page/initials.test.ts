import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test.each([
  ['Product team', 'PT'],
  ['Ben', 'B'],
  ['one two three', 'OT'],
  ["Mira's circle", 'MS'],
  ['Иван Соколов', 'ИС'],
  ['<img src=x onerror=alert(1)> Tag', 'IS'],
  ['🎉 party', 'P'],
  ['🎉', '🎉'],
  ['', '?'],
])('initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
