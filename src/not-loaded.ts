import { speak } from './i18n/language.ts';
import { t } from './i18n/t.ts';

/**
 * Says that a file of ours did not come, with a button that asks again: by public/not-loaded.js in English, and in the
 * person's language where its words can be had.
 */
export async function showNotLoaded(language: string): Promise<void> {
  const isSpoken = await speak(language).then(
    () => true,
    () => false,
  );
  dispatchEvent(new Event('not-loaded'));
  if (!isSpoken) return;
  const words = { h1: t('app.notLoaded.title'), p: t('app.notLoaded.text'), button: t('app.tryAgain') };
  for (const [element, text] of Object.entries(words)) {
    document.querySelector(`#root ${element}`)?.replaceChildren(text);
  }
}
