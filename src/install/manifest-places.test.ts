import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { manifestPlaces } from './manifest-places.ts';

const handlerAt = (installer: string): string | undefined =>
  manifestPlaces(installer).find(({ code }) => code === 'IM_SIDEBAR')?.handler;

describe('the address of a place', () => {
  test.each([
    ['at a host’s root', 'https://polls.example/install.html?DOMAIN=a&APP_SID=b', 'https://polls.example/'],
    [
      'under a path',
      'https://acme.example/apps/quorum/install.html#reloaded',
      'https://acme.example/apps/quorum/',
    ],
    [
      'in the storage of zips',
      'https://cdn.bitrix24.com/app_local/0a1b2c/install.html?LANG=ru',
      'https://cdn.bitrix24.com/app_local/0a1b2c/',
    ],
    ['at a port of its own', 'http://127.0.0.1:8801/install.html', 'http://127.0.0.1:8801/'],
  ])('%s lies beside the installer', (_where, installer, folder) => {
    expect(handlerAt(installer)).toBe(`${folder}index.html?place=IM_SIDEBAR`);
  });

  test('never carries what the portal hands to the installer', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', '0', '-', '_', '.', '~'),
      minLength: 1,
      maxLength: 8,
    });
    const folders = fc.array(
      word.map((name) => `/x${name}`),
      { maxLength: 4 },
    );
    const query = fc.dictionary(word, word, { maxKeys: 4 });
    fc.assert(
      fc.property(folders, query, (path, fields) => {
        const handed = new URLSearchParams({ ...fields, APP_SID: 'secret', place: 'DEFAULT' });
        const handler =
          handlerAt(`https://polls.example${path.join('')}/install.html?${handed}#reloaded`) ?? '';
        expect([...new URL(handler).searchParams]).toEqual([['place', 'IM_SIDEBAR']]);
        expect(handler).toContain(`https://polls.example${path.join('')}/index.html`);
      }),
    );
  });
});

test('every place of the manifest is there, titled in English and in every language of the others', () => {
  const places = manifestPlaces('https://polls.example/install.html');
  expect(places.map(({ code }) => code)).toEqual(manifest.placements.map(({ code }) => code));
  const languages = places.map(({ titles }) => Object.keys(titles).toSorted());
  for (const each of languages) {
    expect(each).toContain('en');
    expect(each).toEqual(languages[0]);
    // The portal skips codes of any other length.
    expect(each.every((code) => code.length === 2)).toBe(true);
  }
});
