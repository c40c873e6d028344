import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ago, date, time } from './format.ts';
import { speak } from './language.ts';
import { daysBetween, keepTimeOf, wallClock } from './time-zone.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The browser's zone; Node reads it anew each time. */
function browserIn(zone: string): void {
  vi.stubEnv('TZ', zone);
}

function keep(timeZone: string, utcOffset: number | null = null): void {
  keepTimeOf({ timeZone, utcOffset });
}

const two = (part: number) => String(part).padStart(2, '0');

/** `2026-11-05 08:00` */
function shown(at: number): string {
  const { year, month, day, hour, minute } = wallClock(at);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

beforeEach(async () => {
  browserIn('UTC');
  await speak('en');
});

afterEach(() => {
  vi.unstubAllEnvs();
  keep('');
});

describe('in the zone of the profile, whatever the browser says', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Europe/Berlin'])('a browser in %s', (browser) => {
    browserIn(browser);
    keep('Asia/Vladivostok', 36_000);
    const sent = Date.UTC(2026, 10, 4, 22);
    expect([date(sent), time(sent), shown(sent)]).toEqual(['Nov 5, 2026', '8:00 AM', '2026-11-05 08:00']);
  });

  it.each([
    ['Asia/Kolkata', '2026-11-04 17:30'],
    ['Asia/Kathmandu', '2026-11-04 17:45'],
    ['America/St_Johns', '2026-11-04 08:30'],
    ['Pacific/Chatham', '2026-11-05 01:45'],
    ['Pacific/Kiritimati', '2026-11-05 02:00'],
    ['Pacific/Pago_Pago', '2026-11-04 01:00'],
    ['US/Eastern', '2026-11-04 07:00'],
    [' europe/berlin ', '2026-11-04 13:00'],
  ])('half hours, quarters, far and old names: %s', (zone, wall) => {
    keep(zone);
    expect(shown(Date.UTC(2026, 10, 4, 12))).toBe(wall);
  });

  it('over a change of the clocks, both ways', () => {
    keep('Europe/Berlin');
    const changes = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)];
    expect(changes.map((at) => [shown(at - 60_000), shown(at)])).toEqual([
      ['2026-03-29 01:59', '2026-03-29 03:00'],
      ['2026-10-25 02:59', '2026-10-25 02:00'],
    ]);
    expect([Date.UTC(2026, 0, 1, 12), Date.UTC(2026, 6, 1, 12)].map(time)).toEqual(['1:00 PM', '2:00 PM']);
  });
});

describe('without a zone that can be used', () => {
  const noon = Date.UTC(2026, 10, 4, 12);

  it.each(['', '  ', 'Mars/Olympus', 'Asia/', 'undefined', '<b>'])('%j gives way to the offset', (zone) => {
    keep(zone, 20_700);
    expect(shown(noon)).toBe('2026-11-04 17:45');
    expect(time(noon)).toBe('5:45 PM');
  });

  it.each(['', 'Mars/Olympus'])('%j without an offset gives way to the browser', (zone) => {
    browserIn('Asia/Tokyo');
    keep(zone);
    expect(shown(noon)).toBe('2026-11-04 21:00');
  });

  it('an offset that is the browser’s own as well takes its summer time along', () => {
    browserIn('Europe/Berlin');
    keep('', -60 * new Date().getTimezoneOffset());
    expect([Date.UTC(2026, 0, 1, 12), Date.UTC(2026, 6, 1, 12)].map(shown)).toEqual([
      '2026-01-01 13:00',
      '2026-07-01 14:00',
    ]);
  });

  it('west of Greenwich too', () => {
    keep('', -12_600);
    expect(shown(Date.UTC(2026, 10, 5, 1))).toBe('2026-11-04 21:30');
  });
});

describe('yesterday', () => {
  it.each([
    ['2026-11-05T22:30:00+10:00', '2026-11-06T21:00:00+10:00', '22 hours ago'],
    ['2026-11-05T22:30:00+10:00', '2026-11-06T23:00:00+10:00', 'yesterday'],
    ['2026-11-05T22:30:00+10:00', '2026-11-07T00:30:00+10:00', '2 days ago'],
    ['2026-11-05T22:30:00+10:00', '2026-11-11T23:30:00+10:00', '6 days ago'],
    ['2026-11-05T22:30:00+10:00', '2026-11-12T00:30:00+10:00', 'Nov 5, 2026'],
  ])('from %s to %s is %s', (from, to, words) => {
    keep('Asia/Vladivostok');
    expect(ago(Date.parse(from), Date.parse(to))).toBe(words);
  });

  it('a day that has 25 hours is still one', () => {
    keep('Europe/Berlin');
    const early = Date.parse('2026-10-25T00:10:00+02:00');
    expect(ago(early, early + DAY)).toBe('yesterday');
  });
});

it('midnights between moments add up, and an offset and its zone agree', () => {
  const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
  fc.assert(
    fc.property(
      moment,
      moment,
      moment,
      fc.constantFrom('Asia/Kathmandu', 'Europe/Berlin', 'UTC'),
      (a, b, c, zone) => {
        keep(zone);
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      },
    ),
  );
  fc.assert(
    fc.property(moment, (at) => {
      keep('Asia/Kolkata');
      const byName = shown(at);
      keep('', 19_800);
      expect(shown(at)).toBe(byName);
    }),
  );
});
