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
