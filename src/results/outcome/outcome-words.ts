import { t } from '../../i18n/t.ts';
import { membersVoted, type Electorate } from '../../poll/outcome/electorate.ts';
import type { Outcome } from '../../poll/outcome/outcome.ts';
import type { Poll } from '../../poll/poll.ts';
import { quorumOf, type Rule } from '../../poll/outcome/decision-rule.ts';

interface Standing {
  readonly poll: Pick<Poll, 'voters' | 'several' | 'revote' | 'open'>;
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly electorate: Electorate;
}

/** Where the poll stands by its rule, in sentences: what is so now, then what is missing or why nothing is final. */
export function outcomeWords(standing: Standing, locale: string): readonly string[] {
  const now = [verdictWords(standing, locale), ...outsiderWords(standing)];
  return standing.outcome.finality === 'open' ? [...now, ...outlookWords(standing, locale)] : now;
}

/** Whose votes do not count for a quorum, or that nobody can tell. */
function outsiderWords({ poll, rule, electorate }: Standing): readonly string[] {
  const { outsiders, isHidden } = electorate;
  if (isHidden) return rule.quorum > 0 && poll.voters > 0 ? [t('outcome.hiddenVoters')] : [];
  return outsiders.least > 0 ? [t('outcome.outsiders', { count: outsiders.least })] : [];
}

/** What the ballots come to. */
function verdictWords({ poll, rule, outcome, electorate }: Standing, locale: string): string {
  const { verdict, finality, leaders } = outcome;
  const { voters } = poll;
  const answers = quoted(outcome, locale);
  const votes = leaders[0]?.votes ?? 0;
  const share = rule.share;
  const stage = finality === 'hopeless' ? 'final' : finality === 'closed' ? 'closed' : 'open';
  switch (verdict.kind) {
    case 'decided':
      if (finality === 'settled') return t('outcome.settled', { answer: answers });
      return t(finality === 'closed' ? 'outcome.decided' : 'outcome.wouldWin', {
        answer: answers,
        votes,
        voters,
      });
    case 'tie':
      return t(`outcome.tie.${stage}`, { answers });
    case 'missed':
      return t(`outcome.missed.${stage}`, { share, answers, votes, voters });
    case 'no-quorum':
      return finality === 'closed'
        ? t('outcome.noQuorum.closed', {
            voters: membersVoted(voters, electorate).most,
            needed: quorumOf(rule, electorate.members),
          })
        : t('outcome.noQuorum.open', { count: outcome.quorumShort ?? 0 });
    case 'unknown-quorum':
      return electorate.members > 0
        ? t('outcome.quorumUnread', { list: t('left.title') })
        : t('outcome.unknownQuorum');
    case 'no-votes':
    default:
      return finality === 'closed' ? t('outcome.nobody') : t('results.none.open');
  }
}

/** What would decide it, or why that cannot be said. */
function outlookWords({ poll, outcome, electorate }: Standing, locale: string): readonly string[] {
  const { settling, short, verdict } = outcome;
  if (settling !== null && settling > 0)
    return [t('outcome.settling', { count: settling, answer: aim({ poll, outcome }, locale) })];
  const missing =
    verdict.kind === 'tie' || verdict.kind === 'missed'
      ? [t('outcome.short', { count: short, answer: aim({ poll, outcome }, locale) })]
      : [];
  if (poll.revote) return [...missing, t('outcome.open.revote')];
  if (electorate.isOpen) return [...missing, t('outcome.open.guests')];
  return [...missing, t(electorate.isHidden ? 'outcome.open.hidden' : 'outcome.open.unknown')];
}

/** What the missing votes are for. With several answers allowed, a vote for another one as well would not do. */
function aim({ poll, outcome }: Pick<Standing, 'poll' | 'outcome'>, locale: string): string {
  const { leaders } = outcome;
  const answer =
    leaders.length === 0
      ? t('outcome.oneAnswer')
      : leaders.length === 1
        ? quoted(outcome, locale)
        : t('outcome.oneOfThem');
  return poll.several ? t('outcome.alone', { answer }) : answer;
}

function quoted({ leaders }: Pick<Outcome, 'leaders'>, locale: string): string {
  return new Intl.ListFormat(locale).format(leaders.map(({ text }) => t('results.quoted', { text })));
}
