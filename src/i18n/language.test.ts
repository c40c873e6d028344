import { describe, expect, it } from 'vitest';
import { directionOf, speak } from './language.ts';
import { t, currentLocale } from './t.ts';

describe('the language of the page', () => {
  it.each([
    ['en', 'en'],
    ['ru', 'ru'],
    ['RU', 'ru'],
    ['yy', 'en'],
    ['en-EN', 'en'],
    ['ru-RU', 'ru'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('is, for the portal code %j, %s', async (code, locale) => {
    await speak(code);
    expect(currentLocale()).toBe(locale);
  });

  it.each([
    [1, 'Остался 1 символ'],
    [3, 'Осталось 3 символа'],
    [5, 'Осталось 5 символов'],
    [11, 'Осталось 11 символов'],
    [21, 'Остался 21 символ'],
  ])('counts %i in Russian', async (count, words) => {
    await speak('ru');
    expect(t('ui.remaining', { count })).toBe(words);
  });

  it('is written from the right where its script is', () => {
    expect(['en', 'ru', 'ar', 'ar-SA', 'he'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl']);
  });

  it('can be a pseudo-language that shows every text that is not ours', async () => {
    await speak('xx');
    expect(t('app.newPoll')).not.toBe('New poll');
    expect(t('ui.over', { count: 3 })).toMatch(/3/);
    expect(directionOf(currentLocale())).toBe('rtl');
  });
});
