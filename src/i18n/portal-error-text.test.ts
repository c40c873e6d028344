import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from './language.ts';
import { portalErrorText, TEXTS } from './portal-error-text.ts';

const kinds = Object.keys(TEXTS);

describe.each(['en', 'ru'])('what a failure means, in %s', (language) => {
  beforeEach(() => speak(language));

  it('is said differently for every kind, in whole sentences', () => {
    const texts = kinds.map((kind) => portalErrorText(kind, ''));
    expect(new Set(texts).size).toBe(kinds.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('quotes what the portal says itself', () => {
    expect(portalErrorText('refused', ' Чат закрыт ')).toContain('Чат закрыт');
  });

  it('is the text for the unknown when the kind is new', () => {
    expect(portalErrorText('constructor', '')).toBe(portalErrorText('unknown', ''));
  });
});
