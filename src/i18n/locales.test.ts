import { describe, expect, it } from 'vitest';
import { directionOf } from './language.ts';
import { listSeparatorOf, locales } from './locales.ts';

const known: readonly ((locale: string) => string[])[] = [
  (locale) => Intl.NumberFormat.supportedLocalesOf([locale]),
  (locale) => Intl.DateTimeFormat.supportedLocalesOf([locale]),
  (locale) => Intl.PluralRules.supportedLocalesOf([locale]),
  (locale) => Intl.RelativeTimeFormat.supportedLocalesOf([locale]),
  (locale) => Intl.ListFormat.supportedLocalesOf([locale]),
  (locale) => Intl.Collator.supportedLocalesOf([locale]),
];

describe('the languages of Bitrix24', () => {
  it('are twenty', () => expect(locales.size).toBe(20));

  it.each([...locales])('%s is %s, which Intl knows', (_code, locale) => {
    for (const supported of known) expect(supported(locale)).toHaveLength(1);
  });

  it('only Arabic is written from the right', () => {
    expect([...locales].filter(([, locale]) => directionOf(locale) === 'rtl').map(([code]) => code)).toEqual([
      'ar',
    ]);
  });

  it.each([...locales])('%s (%s) splits CSV where its numbers need it', (_code, locale) => {
    const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
    expect(listSeparatorOf(locale)).toBe(decimal?.value === ',' ? ';' : ',');
  });
});
