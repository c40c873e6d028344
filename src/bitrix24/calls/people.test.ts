import { expect, test } from 'vitest';
import { parseProfile } from './people.ts';

const wire = {
  ID: '7',
  ADMIN: true,
  NAME: 'Mira',
  LAST_NAME: 'Kowal',
  PERSONAL_GENDER: 'F',
  TIME_ZONE: 'Europe/Warsaw',
  TIME_ZONE_OFFSET: 3600,
};

test('the profile tells who I am; without a photo it has no such field', () => {
  expect(parseProfile(wire, 'https://acme.bitrix24.com')).toEqual({
    id: 7,
    name: 'Mira Kowal',
    isAdmin: true,
    timeZone: 'Europe/Warsaw',
    utcOffset: 3600,
    photo: null,
  });
});

test('a person without a last name has no space after the first', () => {
  expect(parseProfile({ ...wire, LAST_NAME: null }, 'https://acme.bitrix24.com').name).toBe('Mira');
});

test.each([
  [undefined, undefined, '', null],
  [null, null, '', null],
  ['', '10800', '', 10_800],
  ['Asia/Kolkata', 19_800, 'Asia/Kolkata', 19_800],
  [5, '', '', null],
  ['Europe/Warsaw', 'soon', 'Europe/Warsaw', null],
  ['', 360_000, '', null],
])(
  'whatever the portal says of the zone, one knows who I am: %j and %j',
  (zone, offset, timeZone, utcOffset) => {
    const me = parseProfile(
      { ...wire, TIME_ZONE: zone, TIME_ZONE_OFFSET: offset },
      'https://acme.bitrix24.com',
    );
    expect(me).toMatchObject({ id: 7, timeZone, utcOffset });
  },
);
