import { toAsciiDigits } from '../text/digits.ts';

/**
 * What a mark such as `3`, `c`, `iii`, `③` or `三` counts to, in each way of counting that it may belong to:
 * `i` is the first of the Roman numbers and the ninth letter.
 */
export type Places = ReadonlyMap<string, number>;

/** Letters in the order in which lists use them; some lists leave out letters that others have. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдеёжзийклмнопрстуфхцчшщ',
  'абвгдежзийклмнопрстуфхцчшщ',
  'абвгдежзиклмнопрстуфхцчшщ',
  'абвгґдеєжзиіїйклмнопрст',
  'абвгдеєжзиіклмнопрст',
  'аәбвгғдеёжзийкқлмнңоөп',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטי',
  'أبتثجحخدذرزسش',
  'ابتثجحخدذرزسش',
  'أبجدهوزحطي',
  'ابجدهوزحطي',
  'कखगघङचछजझञ',
  'अआइईउऊ',
  'กขคงจฉชซ',
  'กขฃคฅฆง',
  '가나다라마바사아자차카타파하',
  'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊ',
  'アイウエオカキクケコ',
  'あいうえおかきくけこ',
  'イロハニホヘトチリヌ',
  '甲乙丙丁戊己庚辛壬癸',
];

const HAN = '一二三四五六七八九';
const HAN_NUMBER = /^(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u;
const ROMAN = /^(?<tens>x{0,3})(?<ones>ix|iv|v?i{0,3})$/u;
const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The signs ❶ ➀ ➊, of ten each, which Unicode does not count as shapes of digits. */
const DINGBATS = [0x2776, 0x2780, 0x278a];

/** @param token a number, a letter or a sign that is one, without dots and brackets */
export function placesOf(token: string): Places {
  const dingbat = dingbatPlace(token);
  if (dingbat !== null) return new Map([['digits', dingbat]]);
  const plain = toAsciiDigits(token.normalize('NFKC')).replace(/[().]/gu, '');
  if (/^\d{1,3}$/u.test(plain)) return new Map([['digits', Number(plain)]]);
  const places = new Map<string, number>();
  const cased = plain === plain.toLowerCase() ? 'lower' : 'upper';
  const letter = plain.toLowerCase();
  for (const [index, alphabet] of ALPHABETS.entries()) {
    const at = letter === '' ? -1 : alphabet.indexOf(letter);
    if (at !== -1) places.set(`${cased} ${index}`, at + 1);
  }
  const roman = romanPlace(letter);
  if (roman > 0) places.set(`${cased} roman`, roman);
  const han = hanPlace(plain);
  if (han > 0) places.set('han', han);
  return places;
}

function dingbatPlace(token: string): number | null {
  const code = token.codePointAt(0) ?? 0;
  const first = DINGBATS.find((start) => code >= start && code < start + 10);
  return first === undefined ? null : code - first + 1;
}

function romanPlace(text: string): number {
  const parts = ROMAN.exec(text)?.groups;
  return parts ? (parts['tens'] ?? '').length * 10 + ROMAN_ONES.indexOf(parts['ones'] ?? '') : 0;
}

function hanPlace(text: string): number {
  const parts = HAN_NUMBER.exec(text)?.groups;
  if (!parts) return 0;
  const tens = parts['ten'] === undefined ? 0 : (hanDigit(parts['tens']) || 1) * 10;
  return tens + hanDigit(parts['ones']);
}

function hanDigit(sign: string | undefined): number {
  return sign === undefined ? 0 : HAN.indexOf(sign) + 1;
}
