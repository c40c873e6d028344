import { t } from '../../i18n/t.ts';

/** As many chats as a sentence names; of the others it says how many they are. */
const NAMED = 3;

/**
 * Titles in a sentence: all of a few, else the first ones and the number of the others.
 * @param locale of the page
 */
export function listTitles(titles: readonly string[], locale: string): string {
  const list = new Intl.ListFormat(locale);
  if (titles.length <= NAMED + 1) return list.format(titles);
  const others = t('library.moreChats', { count: titles.length - NAMED });
  return list.format([...titles.slice(0, NAMED), others]);
}
