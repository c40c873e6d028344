import { t } from '../../i18n/t.ts';
import { compare } from '../../poll/comparison.ts';
import { hasExpired } from '../../poll/expiry.ts';
import type { ListedPoll } from '../../poll/listed-polls.ts';
import type { RowView } from './row-view.ts';

/** What stands for the question of a row that nothing has been read of. */
export function questionWords({ question, state }: RowView): string {
  if (question !== null) return question;
  if (state === 'deleted') return t('library.question.deleted');
  if (state === 'no-access') return t('library.question.closedToYou');
  return state === 'loading' ? t('library.question.loading') : t('library.question.failed');
}

/** Who leads over all chats of a row: the answer, a tie in words, or that nobody has voted; '' when nothing is known. */
export function leadOf(
  { known }: RowView,
  locale: string,
): { readonly words: string; readonly isTie: boolean } {
  if (known.length === 0) return { words: '', isTie: false };
  const { answers } = compare(known.map((poll) => ({ messageId: poll.messageId, poll, voters: new Map() })));
  const leaders = answers.filter(({ leads }) => leads).map(({ text }) => text);
  if (leaders.length === 0) return { words: t('library.noVotes'), isTie: false };
  const named = new Intl.ListFormat(locale).format(leaders);
  const isTie = leaders.length > 1;
  return { words: isTie ? t('library.tie', { answers: named }) : named, isTie };
}

/** The chats of a row: the first by name, the others by their number. */
export function chatWords({ polls }: RowView, names: ReadonlyMap<number, string>, locale: string): string {
  const known = polls.flatMap(({ chatId }) => names.get(chatId) ?? []);
  const shown = known.slice(0, polls.length > 3 ? 2 : 3);
  const rest = polls.length - shown.length;
  if (shown.length === 0) return '';
  return new Intl.ListFormat(locale).format(
    rest > 0 ? [...shown, t('library.moreChats', { count: rest })] : shown,
  );
}

/** How many voted, of about how many where that is known. */
export function turnoutWords({ voters, members }: RowView): string {
  return members > 0 ? t('library.turnout', { voters, members }) : t('library.voters', { voters });
}

/** True when deleted polls are old enough for their chats to have deleted them. @param deletesAfter hours; 0 = never */
export function haveExpired(
  polls: readonly ListedPoll[],
  deletesAfter: (poll: ListedPoll) => number,
  now: number = Date.now(),
): boolean {
  return polls.every((poll) => hasExpired(poll, deletesAfter(poll), now));
}
