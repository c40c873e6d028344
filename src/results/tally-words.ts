import { t } from '../i18n/t.ts';
import type { Poll } from '../poll/poll.ts';
import type { Tally } from '../poll/tally.ts';
import type { Turnout } from '../poll/turnout/turnout.ts';

/** Who leads, or that nobody does, in a sentence. `locale` joins the names of a tie. */
export function leaderWords({ leader, leaders }: Tally, isOpen: boolean, locale: string): string {
  if (leader === 'none') return isOpen ? t('results.none.open') : t('results.none.closed');
  const answers = new Intl.ListFormat(locale).format(
    leaders.map(({ text }) => t('results.quoted', { text })),
  );
  const votes = leaders[0]?.votes ?? 0;
  if (leader === 'tie') return t('results.tie', { answers, votes });
  return isOpen ? t('results.leads', { answers, votes }) : t('results.won', { answers, votes });
}

/** How many voted, of how many where that is known. The number of members is the chat's own counter, hence the tilde. */
export function turnoutWords(voters: number, turnout: Turnout | null): string {
  return turnout === null
    ? t('results.voted', { voters })
    : t('results.turnout', { voters, members: turnout.members });
}

/** That the shares are rounded, where they do not add up to 100 and would otherwise seem wrong. */
export function roundingWords({ isRounded }: Tally): readonly string[] {
  return isRounded ? [t('results.rounded')] : [];
}

/** What kind of poll it is, in a line. */
export function factWords({ anonymity, several, revote }: Poll): readonly string[] {
  return [
    {
      public: t('results.fact.public'),
      anonymous: t('results.fact.anonymous'),
      unknown: t('results.fact.unknown'),
    }[anonymity],
    several ? t('results.fact.several') : t('results.fact.one'),
    revote ? t('results.fact.revote') : t('results.fact.final'),
  ];
}

/** How many voted and where the poll stands, for those who listen. */
export function newsWords({ voters }: Pick<Poll, 'voters'>, standing: string): string {
  return voters === 0 ? standing : t('results.news', { voters, leader: standing });
}
