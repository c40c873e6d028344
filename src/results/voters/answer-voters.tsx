import { t, currentLocale } from '../../i18n/t.ts';
import type { PollAnswer, Voter } from '../../poll/poll.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';

const SHOWN = 3;

/** The first who chose an answer of a public poll, by face and name, how many more there are, and the way to all. */
export function AnswerVoters({
  answer,
  voters,
  onShowAll,
}: {
  readonly answer: PollAnswer;
  readonly voters: readonly Voter[];
  /** null where nobody may know them. */
  readonly onShowAll: (() => void) | null;
}) {
  const list = new Intl.ListFormat(currentLocale());
  const shown = voters.slice(0, SHOWN);
  const rest = Math.max(answer.votes, voters.length) - shown.length;
  if (shown.length + rest === 0) return null;
  const names = shown.map(({ name }) => name);
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-hint [grid-area:voters] empty:hidden">
      {shown.length === 0 ? null : (
        <>
          <span className="flex gap-0.5">
            {shown.map(({ id, name, photo }) => (
              <Avatar key={id} name={name} photo={photo} size="small" />
            ))}
          </span>
          <span className="min-w-0 flex-auto basis-40">
            {list.format(rest > 0 ? [...names, t('results.moreVoters', { count: rest })] : names)}
          </span>
        </>
      )}
      {onShowAll === null ? null : (
        <Button
          variant="plain"
          size="small"
          aria-label={t('voters.showAllOf', { answer: answer.text })}
          onPress={onShowAll}
          className="-my-1.5 -me-3 flex-none text-link!"
        >
          {t('voters.showAll')}
        </Button>
      )}
    </div>
  );
}
