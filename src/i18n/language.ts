import { i18n, type Messages } from '@lingui/core';
import { locales } from './locales.ts';
import { giveReactAriaWords } from './react-aria-words.ts';

const catalogues = import.meta.glob<Messages>('./*.json', { query: '?lingui', import: 'messages' });

interface Language {
  readonly locale: string;
  readonly load: () => Promise<Messages>;
}

/** What we speak to somebody whose portal says a code of its own, or whose browser a tag. English where we cannot. */
function languageOf(said: string): Language {
  const code = codeOf(said.toLowerCase());
  // No language of Bitrix24's: the local portal's, for those who look whether all is translated and mirrored.
  if (code === 'xx') return { locale: 'ar-XB', load: loadPseudo };
  const load = catalogues[`./${code}.json`];
  return load ? { locale: locales.get(code) ?? code, load } : { locale: 'en', load: loadEnglish };
}

function codeOf(said: string): string {
  if (said === 'xx' || locales.has(said)) return said;
  if (/^zh\b.*(hant|tw|hk|mo)/.test(said)) return 'tc';
  const language = said.split('-', 1)[0];
  const known = [...locales].find(([, locale]) => locale.split('-', 1)[0] === language);
  return known?.[0] ?? 'en';
}

async function loadEnglish(): Promise<Messages> {
  return (await import('./en.json?lingui')).messages;
}

/** English with accents, right to left and a third longer; made in the browser, for whoever asks for it. */
async function loadPseudo(): Promise<Messages> {
  const [{ pseudoMessages }, messages] = await Promise.all([import('./pseudo-language.ts'), loadEnglish()]);
  return pseudoMessages(messages);
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
  activate(locale, await load());
}

function activate(locale: string, messages: Messages): void {
  i18n.loadAndActivate({ locale, messages });
  giveReactAriaWords(locale, messages);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = new Intl.Locale(locale).baseName;
  document.documentElement.dir = directionOf(locale);
}

/** By the script a language is written in, because `Intl.Locale.textInfo` is not in every browser. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(locale).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'].includes(script) ? 'rtl' : 'ltr';
}
