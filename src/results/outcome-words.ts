import { t } from '../i18n/t.ts';
import type { Outcome } from '../poll/outcome.ts';
import type { Poll } from '../poll/poll.ts';
import { quorumOf, type Rule } from '../poll/rule.ts';

interface Standing {
  readonly poll: Pick<Poll, 'voters' | 'several' | 'revote' | 'open'>;
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** Of the chat, 0 when not known. */
  readonly members: number;
}

/** Where the poll stands by its rule, in sentences: what is so now, then what is missing or why nothing is final. */
export function outcomeWords(standing: Standing, locale: string): readonly string[] {
  const now = verdictWords(standing, locale);
  return standing.outcome.finality === 'open' ? [now, ...outlookWords(standing, locale)] : [now];
}

/** What the ballots come to. */
function verdictWords({ poll, rule, outcome, members }: Standing, locale: string): string {
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
        ? t('outcome.noQuorum.closed', { voters, needed: quorumOf(rule, members) })
        : t('outcome.noQuorum.open', { count: outcome.quorumShort ?? 0 });
    case 'unknown-quorum':
      return t('outcome.unknownQuorum');
    case 'no-votes':
    default:
      return finality === 'closed' ? t('outcome.nobody') : t('results.none.open');
  }
}

/** What would decide it, or why that cannot be said. */
function outlookWords({ poll, outcome, members }: Standing, locale: string): readonly string[] {
  const { settling, short, verdict } = outcome;
  if (settling !== null && settling > 0)
    return [t('outcome.settling', { count: settling, answer: aim({ poll, outcome }, locale) })];
  const missing =
    verdict.kind === 'tie' || verdict.kind === 'missed'
      ? [t('outcome.short', { count: short, answer: aim({ poll, outcome }, locale) })]
      : [];
  if (poll.revote) return [...missing, t('outcome.open.revote')];
  return [...missing, t(members > 0 ? 'outcome.open.guests' : 'outcome.open.unknown')];
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
