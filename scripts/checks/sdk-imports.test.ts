import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What the SDK uses of axios and luxon, for which the build has stand-ins (docs/decisions/0008, 0009). A new version of
 * the SDK that uses more of them fails here, and src/bitrix24/stand-ins must learn it first.
 */
const USED = [
  'axios.create',
  'DateTime.fromFormat',
  'DateTime.fromISO',
  'DateTime.fromJSDate',
  'DateTime.now',
];

const FOLDER = 'node_modules/@bitrix24/b24jssdk/dist/esm';
const sdk = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

test('the SDK imports of axios and luxon what the stand-ins have', () => {
  const imports = sdk.flatMap((text) =>
    [...text.matchAll(/import (.+?) from ['"](axios|luxon)['"]/g)].map(([, what]) => what),
  );
  expect(new Set(imports)).toEqual(new Set(['axios, { AxiosError }', '{ DateTime }']));
  const members = sdk.flatMap((text) =>
    [...text.matchAll(/\b(?:axios|DateTime)\.\w+/g)].map(([member]) => member),
  );
  expect(new Set(members)).toEqual(new Set(USED));
});
