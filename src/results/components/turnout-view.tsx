import { percent } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { turnoutOf } from '../../poll/turnout.ts';
import { Bar } from '../../ui/bar.tsx';
import { turnoutWords } from '../tally-words.ts';

/** How many have voted, and of how many where the chat's size is known. */
export function TurnoutView({ voters, members }: { readonly voters: number; readonly members: number }) {
  const turnout = turnoutOf(voters, members);
  return (
    <div className="grid gap-2">
      <div className="flex items-baseline justify-between gap-3">
        <span>{turnoutWords(voters, turnout)}</span>
        {turnout && (
          <span className="text-xs whitespace-nowrap text-hint tabular-nums">{percent(turnout.percent)}</span>
        )}
      </div>
      {turnout && <Bar label={t('results.turnoutBar')} value={turnout.percent} tone="accent" isThin />}
    </div>
  );
}
