import { i18n } from '@lingui/core';
import type en from './en.json';

/** Every text of the app has an id in en.json; an id that is not there does not compile. */
export type MessageId = keyof typeof en;

/** What the message's ICU placeholders stand for. A date or a fraction is formatted first, by format.ts. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * The text of a message in the language the app was opened in.
 * The language is loaded before anything is drawn (language.ts) and never changes while the page lives,
 * so this is a plain function: components need no subscription.
 */
export function t(id: MessageId, values?: MessageValues): string {
  return i18n._(id, values);
}

/** BCP 47 tag of the language on screen, e.g. `en`: for Intl, collation and React Aria. */
export function currentLocale(): string {
  return i18n.locale;
}
