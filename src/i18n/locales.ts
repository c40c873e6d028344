/**
 * Bitrix24's own language codes (some are not BCP 47: `la` is Spanish, `ua` Ukrainian; docs/platform.md, 5) to the tags
 * of the standard, for Intl, React Aria and the lang attribute. Arabic keeps Latin digits, and
 * Thai the common years (docs/languages.md).
 */
export const locales: ReadonlyMap<string, string> = new Map([
  ['en', 'en'],
  ['de', 'de'],
  ['la', 'es'],
  ['fr', 'fr'],
  ['it', 'it'],
  ['pl', 'pl'],
  ['br', 'pt-BR'],
  ['id', 'id'],
  ['ms', 'ms'],
  ['in', 'hi'],
  ['ua', 'uk'],
  ['ru', 'ru'],
  ['kz', 'kk'],
  ['tr', 'tr'],
  ['ar', 'ar-u-nu-latn'],
  ['th', 'th-u-ca-gregory'],
  ['vn', 'vi'],
  ['ja', 'ja'],
  ['sc', 'zh-CN'],
  ['tc', 'zh-TW'],
]);

/** The languages in whose countries a comma stands in numbers, so that Excel splits a CSV file at semicolons. */
const SEMICOLON_LANGUAGES: ReadonlySet<string> = new Set('de es fr it pl pt id uk ru kk tr vi'.split(' '));

/**
 * What Excel takes for the end of a cell where a language is usual. A table, since no browser knows all of the twenty
 * (Chromium has nothing for Kazakh). It is a guess: Mexico, and English on a German Windows, need the other one.
 * @param locale BCP 47
 */
export function listSeparatorOf(locale: string): ',' | ';' {
  return SEMICOLON_LANGUAGES.has(locale.split('-', 1)[0] ?? '') ? ';' : ',';
}
