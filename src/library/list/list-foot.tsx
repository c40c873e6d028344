import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import type { SentPoll } from '../../poll/sent-polls.ts';

/** From when on polls are in the list by themselves: the portal keeps only so many of them for us. */
export function ListFoot({ sent }: { readonly sent: readonly SentPoll[] }) {
  if (sent.length === 0) return null;
  const since = Math.min(...sent.map(({ sentAt }) => sentAt)) * 1000;
  return <p className="px-1 text-xs text-hint">{t('library.since', { date: date(since) })}</p>;
}
