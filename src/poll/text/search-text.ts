import { toAsciiDigits } from './digits.ts';

/**
 * How every search of Quorum compares letters: chats, people and polls. It is lenient on purpose, and the same in every
 * interface language, because a name is typed as the keyboard at hand allows. Whether two answers are equal is another
 * question (repeated-answers.ts).
 */

/** A text as the searches compare it. Never throws; a text that was folded folds to itself. */
export function foldText(text: string): string {
  return toAsciiDigits(withoutMarks(withPlainSigns(withoutCase(text))))
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[\u30a1-\u30f6]/gu, toHiragana)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a search looks for: the words of what was typed, folded. */
export function toSearchWords(text: string): readonly string[] {
  return foldText(text).split(' ').filter(Boolean);
}

/** True when a folded text holds every word, in any order, anywhere. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/**
 * Capitals first: only they bring `ß` to `SS`, `ı` to `I`, and the small sigmas together. Decomposed before, so that
 * the dot of `İ` is a mark of its own; decomposed again, because a change of case may compose. An acute accent that
 * stands alone is somebody's apostrophe; it would decompose into a blank.
 */
function withoutCase(text: string): string {
  const decomposed = text.replace(/[\u00b4\u1ffd]/gu, "'").normalize('NFKD');
  return decomposed.toUpperCase().toLowerCase().normalize('NFKD');
}

/** Signs that keyboards and word processors write differently, and signs that nobody sees. */
function withPlainSigns(text: string): string {
  return text
    .replace(/[`‘’‚‛ʹʻʼʽʾʿˈˊˋ′׳]/gu, "'")
    .replace(/[“”„‟«»״]/gu, '"')
    .replace(/[\u058a\u05be\u2010-\u2015\u2043\u2212]/gu, '-')
    .replace(/[\p{Cf}\u034f\u0640\u115f\u1160\u3164\uffa0]/gu, '');
}

/**
 * Marks that people leave out: accents, tones, Arabic vowels and hamza, Hebrew points, the Indic nukta. The vowel signs
 * of Hindi and Thai are letters, and the voicing of a kana makes another syllable: those stay.
 */
function withoutMarks(text: string): string {
  return text
    .replace(/[\u3041-\u30ff][\u3099\u309a]/gu, (syllable) => syllable.normalize('NFC'))
    .replace(
      /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Syriac}]/gu,
      '',
    )
    .replace(/[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0c3c\u0cbc\u0e47-\u0e4e]/gu, '');
}

/**
 * Letters that Unicode does not take apart, and what people type for them. Kazakh letters are not among them: every
 * Kazakh keyboard has them, and they are no accented forms.
 */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ĸ: 'k',
  // Greek: lower case makes a sigma at the end of a word another letter.
  ς: 'σ',
  // Ukrainian: ґ is often written as г.
  ґ: 'г',
  // Arabic, as Arabic search engines do; Persian keyboards have a yeh and a kaf of their own.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  // Hindi: both signs of a nasal vowel are in use for one word (हाँ, हां).
  '\u0901': '\u0902',
  // 1⁄2, which is what ½ decomposes to.
  '⁄': '/',
};

function toHiragana(katakana: string): string {
  return String.fromCodePoint((katakana.codePointAt(0) ?? 0) - 0x60);
}
