import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@lingui/core';
import { ago, number, percent, time, weekday } from './format.ts';
import { speak } from './language.ts';

const at = (locale: string): void => i18n.loadAndActivate({ locale, messages: {} });
const now = Date.UTC(2026, 10, 24, 12);
const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000] as const;

describe('in English', () => {
  beforeEach(() => speak('en'));

  it.each([
    [0, 'now'],
    [4 * second, 'now'],
    [12 * second, '12 seconds ago'],
    [minute, '1 minute ago'],
    [59 * minute, '59 minutes ago'],
    [2 * hour, '2 hours ago'],
    [day, 'yesterday'],
    [6 * day, '6 days ago'],
  ])('%i ms ago reads %j', (passed, words) => {
    expect(ago(now - passed, now)).toBe(words);
  });

  it('a week ago and more is a date', () => {
    expect(ago(now - 7 * day, now)).toBe('Nov 17, 2026');
  });

  it('a moment ahead of our clock counts as now', () => {
    expect(ago(now + hour, now)).toBe('now');
  });

  it('writes numbers and shares', () => {
    expect([number(1204), percent(58.4), percent(140)]).toEqual(['1,204', '58%', '140%']);
  });
});

it('in Russian plurals, spaces and separators are Russian', async () => {
  await speak('ru');
  expect([1, 2, 5].map((hours) => ago(now - hours * hour, now))).toEqual([
    '1 час назад',
    '2 часа назад',
    '5 часов назад',
  ]);
  expect([number(12_040), percent(58)].map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
    '12 040',
    '58 %',
  ]);
});

describe('in the tongues whose data is not what it seems', () => {
  it('Kazakh has words of ours, since Chromium has none', () => {
    at('kk');
    expect([0, minute, 2 * hour, day, 6 * day].map((passed) => ago(now - passed, now))).toEqual([
      'қазір',
      '1 минут бұрын',
      '2 сағат бұрын',
      'кеше',
      '6 күн бұрын',
    ]);
    expect(ago(now - 7 * day, now)).toBe('17.11.2026');
    expect(weekday(Date.UTC(2024, 0, 1), 'kk')).toBe('дүйсенбі');
    expect(number(12_040).replaceAll(/\s/g, ' ')).toBe('12 040');
  });

  it('Arabic counts in Latin digits', () => {
    at('ar-u-nu-latn');
    expect([number(1204), time(now), ago(now - 3 * day, now)].join(' ')).not.toMatch(/[٠-٩]/);
    expect(number(1204)).toBe('1,204');
  });

  it('Thai counts the common years', () => {
    at('th-u-ca-gregory');
    expect(ago(now - 7 * day, now)).toMatch(/2026/);
  });
});
