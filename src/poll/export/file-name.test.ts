import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
  ['Which day for the demo?', 'Quorum - Which day for the demo.csv'],
  ['  ../../etc/passwd\n', 'Quorum - .. .. etc passwd.csv'],
  ['???', 'Quorum.csv'],
  ['exe.\u202Egnp', 'Quorum - exe. gnp.csv'],
  ['Где? Когда?', 'Quorum - Где Когда.csv'],
])('%j is %j', (question, name) => {
  expect(fileNameOf(question, 'csv')).toBe(name);
});

test('every question has a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
      expect(fileNameOf(question, 'png')).toMatch(
        /^Quorum( - [^\p{Cc}\\/:*?"<>|]*[^\p{Cc}\\/:*?"<>|. ])?\.png$/u,
      );
    }),
  );
});
