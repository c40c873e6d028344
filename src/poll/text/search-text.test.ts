import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText, holdsWords, toSearchWords } from './search-text.ts';

/** The languages of the interface (docs/languages.md). */
const LOCALES = 'ar de en es fr hi id it ja kk ms pl pt-BR ru th tr uk vi zh-CN zh-TW'.split(' ');

function finds(text: string, sought: string): boolean {
  return holdsWords(foldText(text), toSearchWords(sought));
}

test.each([
  ['İlker Öztürk', 'ilker ozturk'],
  ['İbrahim', 'ibrahim'],
  ['ilker', 'İLKER'],
  ['ILKER', 'ilker'],
  ['Irmak Işık', 'ışık'],
  ['Işık', 'isik'],
  ['Когда ещё раз', 'еще раз'],
  ['Когда еще раз', 'ЕЩЁ'],
  ['Район', 'район'],
  ['Ґанок', 'ганок'],
  ['Łódź biuro', 'lodz'],
  ['Łukasz Bąk', 'lukasz bak'],
  ['Straße 12', 'strasse'],
  ['Strasse 12', 'straße'],
  ['STRAẞE', 'strasse'],
  ['Ærø', 'aero'],
  ['Þór', 'thor'],
  ['Smørrebrød', 'smorrebrod'],
  ['Đặng Văn Lâm', 'dang van lam'],
  ['Əli', 'eli'],
  ['ΟΔΟΣ', 'οδός'],
  ['Οδός', 'οδος'],
  ['ＴＥＡＭ １２', 'team 12'],
  ['ｶﾞｲﾄﾞ', 'ガイド'],
  ['さくら', 'サクラ'],
  ['مُحَمَّد', 'محمد'],
  ['أحمد', 'احمد'],
  ['محـــمد', 'محمد'],
  ['فاطمة', 'فاطمه'],
  ['ليلى', 'ليلي'],
  ['שָׁלוֹם', 'שלום'],
  ['लड़का', 'लड\u093cका'],
  ['हाँ', 'हां'],
  ["O'Brien", 'o’brien'],
  ['Jean‑Luc', 'jean-luc'],
  ['Design\u00a0 studio', 'studio design'],
  ['Do\u00adku\u200bment', 'dokument'],
  ['Room ٣', 'room 3'],
])('%s is found by %s', (text, sought) => {
  expect(finds(text, sought)).toBe(true);
});

test.each([
  ['Ärger', 'aerger'],
  ['Қазан', 'казан'],
  ['Өнер', 'онер'],
  ['दिन', 'दान'],
  ['ปิด', 'ปด'],
  ['バス', 'ハス'],
  ['Berlin', 'Bern'],
])('%s is not found by %s', (text, sought) => {
  expect(finds(text, sought)).toBe(false);
});

describe('every text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...Array.from('aIıİißẞſςσΣёйЁґәқұіÆłŁđΐᾳŉﬁǰ\u0307\u0301 ')) }),
  );

  it('folds to what folds to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('is found in capitals and small letters of all twenty languages, composed or not', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LOCALES), (text, locale) => {
        for (const typed of [
          text.toLocaleUpperCase(locale),
          text.toLocaleLowerCase(locale),
          text.normalize('NFC'),
          text.normalize('NFD'),
        ]) {
          expect(finds(text, typed)).toBe(true);
          expect(finds(typed, text)).toBe(true);
        }
      }),
    );
  });

  it('is found without its accents', () => {
    const letters = fc.constantFrom(...Array.from('áçéïñőűžăåčşğĐłÀÉёйїўώΰắộאَأ'.normalize('NFC')));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
        expect(foldText(bare)).toBe(foldText(text));
      }),
    );
  });
});

it('folds each letter of Unicode like its capital and its small letter', () => {
  const odd: string[] = [];
  for (let code = 0; code < 0x1_0000; code += 1) {
    const letter = String.fromCodePoint(code);
    const folded = foldText(letter);
    const others = [letter.toUpperCase(), letter.toLowerCase(), letter.normalize('NFD'), folded];
    if (others.some((other) => foldText(other) !== folded)) odd.push(`${letter} U+${code.toString(16)}`);
  }
  expect(odd).toEqual([]);
});
