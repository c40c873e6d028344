import { percentWords } from '../../i18n/percent-words.ts';
import { t } from '../../i18n/t.ts';
import { Bar } from '../../ui/bar.tsx';
import { turnoutNow } from './turnout-now.ts';
import type { NonVoters } from './use-non-voters.ts';

/** How many have voted: of the members, once they are read; of the chat's own counter, with a tilde, until then. */
export function TurnoutView({
  voters,
  members,
  who,
}: {
  readonly voters: number;
  /** The chat's own counter, 0 when not known. */
  readonly members: number;
  readonly who: NonVoters;
}) {
  const { words, turnout } = turnoutNow(voters, members, who);
  return (
    <div className="grid gap-2">
      <div className="flex items-baseline justify-between gap-3">
        <span>{words}</span>
        {turnout && (
          <span className="text-xs whitespace-nowrap text-hint tabular-nums">{percentWords(turnout)}</span>
        )}
      </div>
      {turnout && <Bar label={t('results.turnoutBar')} share={turnout} tone="accent" isThin />}
    </div>
  );
}
