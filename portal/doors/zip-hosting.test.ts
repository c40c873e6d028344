import { expect, test } from 'vitest';
import { isZipHosted } from './zip-hosting.ts';

test.each([
  'https://b1.apps-bitrix24.com/x/index.html',
  'https://cdn.bitrix24.de/app/index.html',
  'https://upload-1.s3.amazonaws.com/app_local/5f/index.html',
  'http://127.0.0.1:8801/app_local/quorum/index.html',
])('%s is opened by GET', (address) => {
  expect(isZipHosted(address)).toBe(true);
});

test.each([
  'http://127.0.0.1:8801/',
  'https://polls.example/index.html',
  'https://polls.example/x/app_local/',
])('%s is opened by POST', (address) => {
  expect(isZipHosted(address)).toBe(false);
});
