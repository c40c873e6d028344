import { currentLocale, t } from '../../../i18n/t.ts';
import type { StoppedPoll } from '../../../poll/delivery/stopped-polls.ts';
import { listTitles } from '../../components/list-titles.ts';

/**
 * What is said of polls that were stopped while unclear: each question once, with the chats in which it may stand.
 * @param send what the button that sends is called
 */
export function mayStandWords(
  polls: readonly StoppedPoll[],
  send: string,
  nameOf: (chat: StoppedPoll['chat']) => string,
): readonly { readonly question: string; readonly words: string }[] {
  return [...new Set(polls.map(({ question }) => question))].map((question) => {
    const titles = polls.filter((poll) => poll.question === question).map(({ chat }) => nameOf(chat));
    const chats = listTitles(titles, currentLocale());
    return { question, words: t('compose.mayStand', { chats, question, send }) };
  });
}
