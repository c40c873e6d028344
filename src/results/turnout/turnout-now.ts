import { t } from '../../i18n/t.ts';
import { turnoutOf, type Turnout } from '../../poll/turnout/turnout.ts';
import { turnoutWords } from '../tally-words.ts';
import type { NonVoters } from './use-non-voters.ts';

/** How many have voted, in words and as a share. */
export interface TurnoutNow {
  readonly words: string;
  /** null while nobody knows of how many. */
  readonly turnout: Turnout | null;
}

/**
 * How many have voted: of the members, once they are read; of the chat's own counter, with a tilde, until then.
 * @param members the chat's own counter, 0 when not known
 */
export function turnoutNow(voters: number, members: number, who: NonVoters): TurnoutNow {
  return exactly(voters, who) ?? about(voters, members);
}

function about(voters: number, members: number): TurnoutNow {
  const turnout = turnoutOf(voters, members);
  return { words: turnoutWords(voters, turnout), turnout };
}

/** Null while members, or all voters, are not known. */
function exactly(voters: number, who: NonVoters): TurnoutNow | null {
  if (who.face === 'counted' && voters <= who.members) {
    const words = t('left.turnout', { voted: voters, members: who.members, guests: 0 });
    return { words, turnout: turnoutOf(voters, who.members) };
  }
  if (who.face !== 'known' || !who.isComplete) return null;
  const { voted, members, guests } = who.participation;
  return { words: t('left.turnout', { voted, members, guests }), turnout: turnoutOf(voted, members) };
}
