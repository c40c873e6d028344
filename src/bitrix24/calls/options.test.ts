import { describe, expect, test } from 'vitest';
import type { Beacon } from '../door/beacon.ts';
import { beaconUserOptions, parseUserOptions } from './options.ts';

describe("the user's options", () => {
  test('are texts by name', () => {
    expect(parseUserOptions({ theme: 'dark', 'polls-2026-11': '[]', foreign: 5 })).toEqual({
      theme: 'dark',
      'polls-2026-11': '[]',
    });
  });

  test('are none when the empty map is a list', () => {
    expect(parseUserOptions([])).toEqual({});
  });
});

test('a page that goes away writes its options in the form of a form', () => {
  const sent: Parameters<Beacon>[] = [];
  const beacon: Beacon = (...call) => sent.push(call) > 0;
  expect(beaconUserOptions({ beacon }, { theme: 'dark' })).toBe(true);
  expect(sent).toEqual([['user.option.set', { 'options[theme]': 'dark' }]]);
});
