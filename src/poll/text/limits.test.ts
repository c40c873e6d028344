import { expect, test } from 'vitest';
import { lengthOf } from './limits.ts';

test('length is counted in UTF-16 units, as the native form does', () => {
  expect(lengthOf('👍')).toBe(2);
  expect(lengthOf('é')).toBe(1);
});

test('white space around does not count, inside it does', () => {
  expect(lengthOf('  a b \n')).toBe(3);
});
