import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterInstaller, hashOf, parseAddress, searchWith } from './address.ts';
import type { Place } from './address.ts';

test('an address names the viewer, the language, the frame and the place', () => {
  expect(parseAddress({ search: '?as=12&lang=ru&width=360&theme=dark', hash: '#/chat/chat91/app' })).toEqual({
    as: 12,
    lang: 'ru',
    width: 360,
    theme: 'dark',
    place: { kind: 'messenger', dialogId: 'chat91', panel: 'app' },
  });
});

test('an empty address is the app as the portal would show it', () => {
  expect(parseAddress({ search: '', hash: '' })).toEqual({
    as: null,
    lang: '',
    width: null,
    theme: 'auto',
    place: { kind: 'app' },
  });
});

test('behind a link into an app is the Market', () => {
  const address = { pathname: '/marketplace/view/local.1/', search: '?params[chat]=91', hash: '' };
  expect(parseAddress(address).place).toEqual({ kind: 'market' });
  expect(parseAddress({ ...address, hash: '#/app' }).place).toEqual({ kind: 'app' });
});

test('the portal goes on into the app when its installer is done', () => {
  expect(afterInstaller('?as=7', true)).toBe('/?as=7&install_finished=Y#/app');
  expect(afterInstaller('', false)).toBe('/?install_finished=N#/app');
});

test('a viewer that is no number is nobody in particular', () => {
  expect(parseAddress({ search: '?as=Mira&width=-5', hash: '' })).toMatchObject({ as: null, width: null });
});

test('every place is found again behind its hash', () => {
  const dialogId = fc.string({ minLength: 1 });
  const panel = fc.constantFrom(...(['none', 'info', 'app', 'field'] as const));
  const places: fc.Arbitrary<Place> = fc.oneof(
    fc.constantFrom<Place>({ kind: 'app' }, { kind: 'navigation' }, { kind: 'market' }),
    fc.constant<Place>({ kind: 'messenger', dialogId: null, panel: 'none' }),
    fc.record({ kind: fc.constant('messenger' as const), dialogId, panel }),
  );
  fc.assert(
    fc.property(places, (place) => {
      expect(parseAddress({ search: '', hash: hashOf(place) }).place).toEqual(place);
    }),
  );
});

test('a changed query keeps its other parts, and an empty one leaves no question mark', () => {
  expect(searchWith('?as=12&lang=ru', { as: '7' })).toBe('?as=7&lang=ru');
  expect(searchWith('?width=320', { width: '' })).toBe('');
});
