import { expect, test } from 'vitest';
import { photoAddress } from './photo.ts';

const origin = 'https://acme.bitrix24.com';

test('a path is resolved against the portal', () => {
  expect(photoAddress('/upload/a b.png', origin)).toBe('https://acme.bitrix24.com/upload/a%20b.png');
});

test('an address of its own stays', () => {
  expect(photoAddress('http://cdn.example/a.png', origin)).toBe('http://cdn.example/a.png');
});

test.each([null, undefined, '', 'javascript:alert(1)', 'data:image/png;base64,AA', 'http://'])(
  '%j is no picture',
  (address) => {
    expect(photoAddress(address, origin)).toBeNull();
  },
);
