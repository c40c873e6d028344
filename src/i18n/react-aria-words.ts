import { i18n, type Messages } from '@lingui/core';

/** The ids of what React Aria says itself: `aria.grid.select` is `select` of its package `@react-aria/grid`. */
const ITS_IDS = /^aria\.([^.]+)\.(.+)$/;

type Said = (values?: Record<string, string | number>) => string;

/**
 * Gives React Aria its words from our catalogue, so that they are there in every language of ours: it has none in
 * Kazakh, Vietnamese, Thai, Indonesian, Malay and Hindi. To be called before anything is drawn: React Aria reads them
 * once. Where it finds none it falls back on its own, of which the build keeps none (vite.config.ts).
 */
export function giveReactAriaWords(locale: string, messages: Messages): void {
  const words: Record<string, Record<string, Said>> = {};
  for (const id of Object.keys(messages)) {
    const [, family, key] = ITS_IDS.exec(id) ?? [];
    if (family === undefined || key === undefined) continue;
    (words[`@react-aria/${family}`] ??= {})[key] = (values) => i18n._(id, values);
  }
  Object.assign(globalThis, {
    [Symbol.for('react-aria.i18n.locale')]: locale,
    [Symbol.for('react-aria.i18n.strings')]: words,
  });
}
