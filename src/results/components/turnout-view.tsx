import { percentWords } from '../../i18n/percent-words.ts';
import { t } from '../../i18n/t.ts';
import { turnoutOf, type Turnout } from '../../poll/turnout.ts';
import { Bar } from '../../ui/bar.tsx';
import { turnoutWords } from '../tally-words.ts';
import type { WhoIsLeft } from '../who-is-left.ts';

/** How many have voted: of the members, once they are read; of the chat's own counter, with a tilde, until then. */
export function TurnoutView({
  voters,
  members,
  who,
}: {
  readonly voters: number;
  /** The chat's own counter, 0 when not known. */
  readonly members: number;
  readonly who: WhoIsLeft;
}) {
  const { words, turnout } = exactly(voters, who) ?? about(voters, members);
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

interface Told {
  readonly words: string;
  readonly turnout: Turnout | null;
}

function about(voters: number, members: number): Told {
  const turnout = turnoutOf(voters, members);
  return { words: turnoutWords(voters, turnout), turnout };
}

/** Null while members, or all voters, are not known. */
function exactly(voters: number, who: WhoIsLeft): Told | null {
  if (who.face === 'counted' && voters <= who.members) {
    const words = t('left.turnout', { voted: voters, members: who.members, guests: 0 });
    return { words, turnout: turnoutOf(voters, who.members) };
  }
  if (who.face !== 'known' || !who.isComplete) return null;
  const { voted, members, guests } = who.participation;
  return { words: t('left.turnout', { voted, members, guests }), turnout: turnoutOf(voted, members) };
}
