import { expect, test } from 'vitest';
import { hasExpired } from './expiry.ts';

const sentAt = 1_800_000_000;
const after = (hours: number) => (sentAt + hours * 3600) * 1000;

test.each([
  [24, after(24), true],
  [24, after(23.99), false],
  [720, after(721), true],
  [0, after(10_000), false],
])('a chat that deletes after %d hours, seen at %d: %s', (delay, now, expired) => {
  expect(hasExpired({ sentAt }, delay, now)).toBe(expired);
});

test('a poll of an unknown age is not said to have expired', () => {
  expect(hasExpired({ sentAt: 0 }, 1, after(10_000))).toBe(false);
});
