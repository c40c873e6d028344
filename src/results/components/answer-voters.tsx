import { t, useLocale } from '../../i18n/t.ts';
import type { Voter } from '../../poll/poll.ts';
import { Avatar } from '../../ui/avatar.tsx';

const SHOWN = 3;

/** The first who chose an answer of a public poll, by face and name, and how many more there are. */
export function AnswerVoters({
  voters,
  votes,
}: {
  readonly voters: readonly Voter[];
  readonly votes: number;
}) {
  const list = new Intl.ListFormat(useLocale());
  const shown = voters.slice(0, SHOWN);
  if (shown.length === 0) return null;
  const rest = Math.max(votes, voters.length) - shown.length;
  const names = shown.map(({ name }) => name);
  return (
    <div className="flex items-center gap-2 text-xs text-hint [grid-area:voters]">
      <span className="flex gap-0.5">
        {shown.map(({ id, name, photo }) => (
          <Avatar key={id} name={name} photo={photo} size="small" />
        ))}
      </span>
      <span className="min-w-0">
        {list.format(rest > 0 ? [...names, t('results.moreVoters', { count: rest })] : names)}
      </span>
    </div>
  );
}
