import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Product team', 'PT'],
  ['Олег Петров', 'ОП'],
  ['general', 'G'],
  ['🚀 Launch day 2026', 'LD'],
  ['<img src=x>', 'IS'],
  ['=SUM(1)', 'S1'],
  ['é̂lan vital', 'É̂V'],
  ['', ''],
  ['🎉', ''],
])('%j is drawn as %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
