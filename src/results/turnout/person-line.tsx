import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { classNames } from '../../ui/class-names.ts';

/** A person: face, name, and below it what matters now: away until when, and whatever `notes` say. */
export function PersonLine({
  person: { name, photo, color, position, absentUntil },
  notes,
}: {
  readonly person: Member;
  readonly notes: readonly string[];
}) {
  const told = [...(absentUntil === null ? [] : [awayWords(absentUntil)]), ...notes];
  const below = told.length > 0 ? told.join(' · ') : position;
  return (
    <span className="flex min-w-0 items-center gap-2.5 py-1.5">
      <Avatar name={name} photo={photo} color={color} size="large" />
      <span className="grid min-w-0">
        <bdi className="truncate">{name}</bdi>
        {below === '' ? null : (
          <span
            className={classNames(
              'line-clamp-2 text-xs',
              absentUntil === null ? 'text-hint' : 'text-warning',
            )}
          >
            <bdi>{below}</bdi>
          </span>
        )}
      </span>
    </span>
  );
}

function awayWords(until: number): string {
  return until === Number.MAX_SAFE_INTEGER ? t('left.away') : t('left.awayUntil', { date: date(until) });
}
