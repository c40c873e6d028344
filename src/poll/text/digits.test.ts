import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAsciiDigits } from './digits.ts';

/** The code point of every zero: each digit has its nine followers behind it. */
const ZEROS = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .filter((code) => /\p{Nd}/u.test(String.fromCodePoint(code)))
  .filter((_, place) => place % 10 === 0);

test('the digits of every script are read', () => {
  expect(ZEROS.length).toBeGreaterThan(60);
  for (const zero of ZEROS) {
    const digits = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(zero + value)).join('');
    expect(toAsciiDigits(digits), `U+${zero.toString(16)}`).toBe('0123456789');
  }
});

test.each([
  ['٥٠', '50'],
  ['۵۰', '50'],
  ['५०', '50'],
  ['৫০', '50'],
  ['๕๐', '50'],
  ['５０', '50'],
  ['𝟓𝟎', '50'],
  ['١. قهوة', '1. قهوة'],
])('%s becomes %s', (typed, expected) => {
  expect(toAsciiDigits(typed)).toBe(expected);
});

test('every number can be written in every script', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...ZEROS), (value, zero) => {
      const written = String(value).replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect(Number(toAsciiDigits(written))).toBe(value);
    }),
  );
});

test('a text without digits of another script stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/(?!\d)\p{Nd}/u.test(text));
      expect(toAsciiDigits(text)).toBe(text);
    }),
  );
});
