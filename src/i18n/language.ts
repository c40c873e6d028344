import { i18n, type Messages } from '@lingui/core';

interface Language {
  /** BCP 47: for Intl, React Aria and the lang attribute. */
  readonly locale: string;
  readonly load: () => Promise<{ messages: Messages }>;
}

/**
 * Bitrix24's own language codes (some are not BCP 47: `la` is Spanish, `ua` Ukrainian; docs/platform.md) to what we speak.
 * A code that is not here is answered in English.
 */
const english: Language = { locale: 'en', load: () => import('./en.json?lingui') };
const languages: ReadonlyMap<string, Language> = new Map([
  ['en', english],
  ['ru', { locale: 'ru', load: () => import('./ru.json?lingui') }],
  // No language of Bitrix24's: the local portal's, for those who look whether all is translated and mirrored.
  ['xx', { locale: 'ar-XB', load: loadPseudo }],
]);

/** English with accents, right to left and a third longer; made in the browser, for whoever asks for it. */
async function loadPseudo(): Promise<{ messages: Messages }> {
  const [{ pseudoMessages }, { messages }] = await Promise.all([
    import('./pseudo-language.ts'),
    english.load(),
  ]);
  return { messages: pseudoMessages(messages) };
}

function languageOf(code: string): Language {
  return languages.get(code.toLowerCase()) ?? english;
}

/** Starts to fetch a language's words before it is certain that they are wanted. A failure shows when `speak` asks for it again. */
export function preloadLanguage(code: string): void {
  languageOf(code)
    .load()
    .catch(() => undefined);
}

/** Loads a language and makes it the one of the page: of `t()`, of Intl, of `<html lang dir>`. */
export async function speak(code: string): Promise<void> {
  const { locale, load } = languageOf(code);
  const { messages } = await load();
  activate(locale, messages);
}

function activate(locale: string, messages: Messages): void {
  i18n.loadAndActivate({ locale, messages });
  if (typeof document === 'undefined') return;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** By the script a language is written in, because `Intl.Locale.textInfo` is not in every browser. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(locale).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'].includes(script) ? 'rtl' : 'ltr';
}
